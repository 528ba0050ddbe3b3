"""Draws training examples: a question with a stretch of text that answers it or does not; a claim with its evidence.

About six questions in ten are answered by their stretch. The others are people's own unanswerable questions, and
questions made unanswerable: by an exchange in them (perturb.py), by the text of another subject nearest in words, or by
another stretch of the same text.
"""

import itertools

from asking import as_question, terse
from headings import heading
from perturb import exchange
from rows import LONGEST_CLAIM, LONGEST_QUESTION, MARKS, Row, pair

LONGEST = 144
ANSWERABLE = 0.6

# A third of the rows are short: Dateline shows the reader three sentences at a time.
SHORT = 1 / 3
SHORT_LENGTHS = (60, 100)
LEAST_ROOM = 24

HEADED = 0.65
HEADING_ROOM = 26

# How often each way of making a question unanswerable is tried first.
WAYS = (("exchange", 0.4), ("neighbour", 0.42), ("elsewhere", 0.18))
NEIGHBOURS = 4
TRIES = 4

# How often a stretch that does not answer is the one that shares most words with the question.
FULLEST = 0.7

# Numbers of the vocabulary up to this are marks, single letters and the commonest words.
COMMONEST = 2500

# Some claims are asked, since a reader asks whether something is so; some questions are typed without their mark, and some
# as words to a search engine.
ASKED = 0.35
UNMARKED = 0.15
TERSE = 0.08

AT_SENTENCE = 0.7
LONGEST_EVIDENCE = 1500  # characters


class Questions:
    """Draws questions with a stretch of text."""

    def __init__(self, questions, library, neighbours, wordpiece):
        self._questions = questions
        self._weights = list(itertools.accumulate(question.weight for question in questions))
        self._library = library
        self._neighbours = neighbours
        self._wordpiece = wordpiece
        unanswerable = sum(question.weight for question in questions if not question.answers)
        answered = self._weights[-1] - unanswerable
        self._kept = min(1.0, ANSWERABLE * self._weights[-1] / answered) if answered else 1.0

    def draw(self, random):
        """A row for a question drawn by weight; `random` is a random.Random and the only source of chance."""
        while True:
            asked = random.choices(self._questions, cum_weights=self._weights)[0]
            row = self._for(asked, random)
            if row is not None:
                return row

    def _for(self, asked, random):
        """A row for this question, or None if there is no room for its answer."""
        text = self._library.text(asked.text)
        answers = [text.string[start:end].lower() for start, end in asked.answers]
        if not asked.answers:
            return self._row(asked.question, text, None, answers, random)
        if random.random() >= self._kept:
            row = self._unanswerable(asked, text, answers, random)
            if row is not None:
                return row
        span = text.tokens(*random.choice(asked.answers))
        return self._row(asked.question, text, span, answers, random, answered=True) if span else None

    def _unanswerable(self, asked, text, answers, random):
        """A row that does not answer the question, or None if no way leads to one."""
        names, weights = zip(*WAYS)
        ways = [random.choices(names, weights)[0]]
        ways += [name for name in names if name not in ways]
        for way in ways:
            row = None
            if way == "exchange":
                row = self._exchanged(asked, text, answers, random)
            elif way == "neighbour":
                row = self._neighbour(asked, answers, random)
            elif way == "elsewhere":
                row = self._elsewhere(asked, text, answers, random)
            if row is not None:
                return row
        return None

    def _exchanged(self, asked, text, answers, random):
        stranger = self._library.text(random.randrange(len(self._library)))
        question = exchange(asked.question, text, answers, stranger, random)
        if question is None:
            return None
        # Beside what would have been the answer: there it is hardest to see that the text does not say.
        span = text.tokens(*random.choice(asked.answers))
        return self._row(question, text, span, answers, random)

    def _neighbour(self, asked, answers, random):
        indices = self._neighbours.nearest(asked.question, NEIGHBOURS)
        random.shuffle(indices)
        for index in indices:
            lower = self._library.strings[index].lower()
            if index != asked.text and not any(answer in lower for answer in answers):
                return self._row(asked.question, self._library.text(index), None, answers, random)
        return None

    def _elsewhere(self, asked, text, answers, random):
        if len(text) < 2 * LEAST_ROOM:
            return None
        for _ in range(TRIES):
            row = self._row(asked.question, text, None, answers, random, without=answers)
            if row is not None:
                return row
        return None

    def _row(self, question, text, span, answers, random, answered=False, without=()):
        """A row of the question and a stretch of the text about the tokens of `span`.

        Without a span the stretch is about a word of the question. None if the answer is longer than a stretch, or one of
        the strings `without` stands in it.
        """
        chance = random.random()
        if chance < UNMARKED:
            question = question.rstrip("? ")
        if chance < TERSE:
            question = terse(question)
        first = self._wordpiece.ids(question)[:LONGEST_QUESTION]
        limit = random.randint(*SHORT_LENGTHS) if random.random() < SHORT else LONGEST
        room = max(LEAST_ROOM, limit - MARKS - len(first))
        headed = random.random() < HEADED and room >= LEAST_ROOM + HEADING_ROOM
        if headed:
            room -= HEADING_ROOM
        if without:
            # A stretch that is to avoid something must be a part of the text.
            room = min(room, max(LEAST_ROOM, len(text) // 2))
        if span is None:
            span = _place_of_interest(text, first, room, random)
        if answered and span[1] - span[0] >= room:
            return None
        start, end = stretch(text, span, room, random)
        if without:
            lower = text.string[text.starts[start] : text.ends[end - 1]].lower()
            if any(string in lower for string in without):
                return None
        above = self._heading(text, start, answers, random) if headed else []
        ids, second, begin = pair(self._wordpiece, first, above, text.ids[start:end])
        target = (0, 0)
        if answered:
            target = (begin + span[0] - start, begin + span[1] - start)
        return Row(ids, second, (begin, begin + end - start), target)

    def _heading(self, text, start, answers, random):
        second_sentence = text.sentences[1] if len(text.sentences) > 1 else len(text)
        return self._wordpiece.ids(heading(text, start < second_sentence, answers, random))[:HEADING_ROOM]


class Claims:
    """Draws claims with their evidence."""

    def __init__(self, claims, wordpiece):
        self._claims = claims
        self._weights = list(itertools.accumulate(claim.weight for claim in claims))
        self._wordpiece = wordpiece

    def draw(self, random):
        """A row for a claim drawn by weight."""
        claim = random.choices(self._claims, cum_weights=self._weights)[0]
        asked = as_question(claim.claim, self._wordpiece.vocabulary.__contains__) if random.random() < ASKED else None
        first = self._wordpiece.ids(asked or claim.claim)[:LONGEST_CLAIM]
        evidence = self._wordpiece.ids(claim.evidence[:LONGEST_EVIDENCE])[: LONGEST - MARKS - len(first)]
        ids, second, begin = pair(self._wordpiece, first, [], evidence)
        return Row(ids, second, (begin, begin + len(evidence)), (claim.label, claim.label))


def stretch(text, span, room, random):
    """Where to cut a Text so that the tokens of `span` stay in it: [start, end) of tokens, at most `room` of them.

    Mostly it begins with a sentence and ends with one, as windows in use do.
    """
    if len(text) <= room:
        return 0, len(text)
    first, last = span
    last = min(last, first + room - 1)
    earliest = max(0, last + 1 - room)
    latest = min(first, len(text) - room)
    start = random.randint(min(earliest, latest), latest)
    end = start + room
    if random.random() < AT_SENTENCE:
        start = next((place for place in text.sentences if start <= place <= first), start)
    if random.random() < AT_SENTENCE:
        end = next((place for place in reversed(text.sentences) if last < place <= end), end)
    while 0 < start < first and text.starts[start] == text.starts[start - 1]:
        start += 1  # not in the midst of a word
    return start, end


def _place_of_interest(text, question_ids, room, random):
    """A token of the text that the question holds too, if there is one with some meaning; else any token.

    Mostly it is the one about which most of the question's tokens stand: that stretch is what a search brings up.
    """
    asked = set(question_ids)
    places = [place for place, number in enumerate(text.ids) if number > COMMONEST and number in asked]
    if not places:
        place = random.randrange(len(text))
    elif random.random() < FULLEST:
        place = max(places, key=lambda centre: _shared(text, places, centre, room))
    else:
        place = random.choice(places)
    return place, place


def _shared(text, places, centre, room):
    """How many of the question's tokens stand in `room` tokens about a place, each counted once."""
    return len({text.ids[place] for place in places if abs(place - centre) <= room // 2})
