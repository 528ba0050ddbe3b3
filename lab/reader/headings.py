"""Puts a heading before a stretch of text, in the form in which Dateline shows a window to the reader.

`HEADLINE — 30 June 2019: ` or, if the article's day is not known, `HEADLINE: `. Headings are made from the text itself:
the data has none. They never hold an answer, since an answer is never looked for there.
"""

import datetime

DATELESS = 0.3
FEWEST_WORDS, MOST_WORDS = 5, 12
NAMELESS = 0.25
_FIRST_DAY = datetime.date(1995, 1, 1)
_DAYS = 31 * 365
_DROPPED_WORDS = {"a", "an", "the", "is", "are", "was", "were"}


def heading(text, from_start, answers, random):
    """A heading for a stretch of a Text, its last blank included; "" if nothing can be said without an answer.

    `from_start` tells whether the stretch begins where the text does: then its first sentence would be read twice, and the
    heading is a few names. `answers` are the answers' strings in lower case.
    """
    headline = "" if from_start else _cut_sentence(text, random)
    if not headline or _holds(headline, answers):
        headline = _some_names(text, answers, random)
    if not headline:
        return ""
    return f"{headline}{_day(random)}: "


def _cut_sentence(text, random):
    words = text.first_sentence().split()
    if random.random() < 0.3:
        words = [word for word in words if word.lower() not in _DROPPED_WORDS]
    return " ".join(words[: random.randint(FEWEST_WORDS, MOST_WORDS)]).rstrip(".,;:!? ")


def _some_names(text, answers, random):
    if random.random() < NAMELESS:
        return ""
    names = [name for name in text.names() if not _holds(name, answers)]
    chosen = random.sample(names, min(len(names), random.randint(1, 3)))
    return random.choice((" and ", ", ", ": ", " ")).join(chosen)


def _holds(headline, answers):
    """Whether an answer stands in the headline, or the headline in an answer."""
    lower = headline.lower()
    return any(answer in lower or lower in answer for answer in answers)


def _day(random):
    if random.random() < DATELESS:
        return ""
    day = _FIRST_DAY + datetime.timedelta(days=random.randrange(_DAYS))
    return f" — {day.day} {day:%B} {day.year}"
