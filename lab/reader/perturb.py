"""Turns a question that a text answers into one that it does not, by exchanging one thing in it.

A name, a year, a number, a month, a number word or a word with an opposite becomes another one of its kind: a premise that
the text does not hold.
"""

import re

from texts import FUNCTION_WORDS

_YEAR = re.compile(r"(?<![\w.,])(1[5-9]\d\d|20[0-3]\d)(?![\w,])")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?!\w)")
_WORD = re.compile(r"[A-Za-z]+")
_NAME = re.compile(r"(?<!^)(?<!\w)[A-ZÀ-ÖØ-Þ][\w’-]+(?: [A-ZÀ-ÖØ-Þ][\w’-]+)*")

# In each, any word may stand for any other.
SERIES = [
    "january february march april may june july august september october november december".split(),
    "monday tuesday wednesday thursday friday saturday sunday".split(),
    "two three four five six seven eight nine ten eleven twelve".split(),
    "first second third fourth fifth last".split(),
    "northern southern eastern western".split(),
    "north south east west".split(),
]

# In each, either word may stand for the other.
OPPOSITES = [
    ("largest", "smallest"),
    ("biggest", "smallest"),
    ("highest", "lowest"),
    ("oldest", "youngest"),
    ("longest", "shortest"),
    ("earliest", "latest"),
    ("best", "worst"),
    ("most", "least"),
    ("more", "fewer"),
    ("before", "after"),
    ("began", "ended"),
    ("begin", "end"),
    ("opened", "closed"),
    ("win", "lose"),
    ("won", "lost"),
    ("buy", "sell"),
    ("bought", "sold"),
    ("increase", "decrease"),
    ("increased", "decreased"),
    ("rise", "fall"),
    ("rose", "fell"),
    ("born", "buried"),
    ("husband", "brother"),
    ("wife", "sister"),
    ("father", "uncle"),
    ("mother", "aunt"),
    ("son", "nephew"),
    ("daughter", "niece"),
    ("support", "oppose"),
    ("supported", "opposed"),
    ("accepted", "rejected"),
    ("arrive", "leave"),
    ("arrived", "left"),
    ("appointed", "dismissed"),
    ("hired", "fired"),
]

_YEARS_APART = (-12, -9, -7, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 7, 9, 12)
_FACTORS = (0.5, 0.8, 1.5, 2, 3, 10)


def _others():
    others = {}
    for series in SERIES:
        for word in series:
            others[word] = [other for other in series if other != word]
    for one, other in OPPOSITES:
        others.setdefault(one, []).append(other)
        others.setdefault(other, []).append(one)
    return others


_OTHERS = _others()
_OTHERS.pop("may")  # most often a verb


def exchange(question, text, answers, stranger, random):
    """The question with one thing in it exchanged, or None if it holds nothing to exchange.

    `text` is the Text that answers it, `answers` the answers' strings in lower case, which are never put in;
    `stranger` a Text about something else, whose names are taken half of the time.
    """
    exchanges = []
    for match in _YEAR.finditer(question):
        exchanges.append((match.span(), _another_year))
    for match in _NUMBER.finditer(question):
        if not _YEAR.fullmatch(match.group()):
            exchanges.append((match.span(), _another_number))
    for match in _WORD.finditer(question):
        if match.group().lower() in _OTHERS:
            exchanges.append((match.span(), _another_word))
    for span in _names(question, text):
        exchanges.append((span, _another_name))
    random.shuffle(exchanges)
    for (start, end), another in exchanges:
        other = another(question[start:end], question, text, answers, stranger, random)
        if other is not None:
            return question[:start] + other + question[end:]
    return None


def _names(question, text):
    """Where names stand in the question: by their capitals, or, if it is typed in lower case, by the text's names."""
    spans = [match.span() for match in _NAME.finditer(question) if match.end() - match.start() > 3]
    lower = question.lower()
    for name in text.names():
        match = re.search(r"(?<!\w)" + re.escape(name.lower()) + r"(?!\w)", lower)
        if match and not any(start < match.end() and match.start() < end for start, end in spans):
            spans.append(match.span())
    return [(start, end) for start, end in spans if question[start:end].lower() not in _OTHERS]


def _another_year(year, question, text, answers, stranger, random):
    years = [str(int(year) + apart) for apart in _YEARS_APART]
    years = [other for other in years if other not in text.string and other not in question]
    return random.choice(years) if years else None


def _another_number(number, question, text, answers, stranger, random):
    if random.random() < 0.5:
        numbers = [other for other in text.numbers() if other not in question and other not in answers]
        numbers = [other for other in numbers if not _YEAR.fullmatch(other)]
        if numbers:
            return random.choice(numbers)
    value = float(number.replace(",", ""))
    other = value * random.choice(_FACTORS) if value >= 10 else value + random.randint(1, 6)
    written = f"{other:,.0f}" if "," in number else f"{other:.0f}"
    if "." in number:
        written = f"{other:.1f}"
    return None if written in text.string or written == number else written


def _another_word(word, question, text, answers, stranger, random):
    others = [other for other in _OTHERS[word.lower()] if other not in answers and other not in question.lower()]
    if not others:
        return None
    other = random.choice(others)
    return other.capitalize() if word[0].isupper() else other


def _another_name(name, question, text, answers, stranger, random):
    """A name of the same text half of the time, one that the text does not hold otherwise; of as many words if possible."""
    words = set(name.lower().split())
    others = []
    if random.random() < 0.5:
        others = [other for other in text.names() if _may_replace(other, words, question, answers)]
    if not others:
        lower = text.string.lower()
        others = [other for other in stranger.names() if other.lower() not in lower]
        others = [other for other in others if _may_replace(other, words, question, answers)]
    if not others:
        return None
    alike = [other for other in others if len(other.split()) == len(name.split())]
    other = random.choice(alike or others)
    return other.lower() if name.islower() else other


def _may_replace(other, words, question, answers):
    lower = other.lower()
    if lower in question.lower() or any(lower in answer or answer in lower for answer in answers):
        return False
    return not words & (set(lower.split()) - FUNCTION_WORDS)
