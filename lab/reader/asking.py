"""Questions as readers type them, made from claims and from whole questions.

`as_question` turns a claim into the question whether it is so: "The bridge was closed" into "Was the bridge closed?".
Claims with neither an auxiliary nor a regular past tense stay as they are, and some questions come out crooked: their
answer is that of the claim all the same, and readers type crooked ones too.
"""

import re

from texts import FUNCTION_WORDS

AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might should must did does do".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEGATED = ("n't", "n’t")
_NEGATIONS = frozenset("not never no cannot none nobody nothing neither nor".split())
_END = " .!"
_FEWEST_WORDS = 2

# What a question's kind shows by: without them "bridge closed" may ask anything.
_KIND_WORDS = frozenset("who whose when where why how many much long which".split())


def as_question(claim, is_word):
    """The question, or None. `is_word` says of a lower-case word whether it is one."""
    claim = claim.strip().rstrip(_END)
    words = [match.group().lower() for match in _WORD.finditer(claim)]
    if any(word in _NEGATIONS or word.endswith(_NEGATED) for word in words):
        return None  # whoever asks "isn't it?" or "is it not?" asks whether it is
    for match in _WORD.finditer(claim):
        word = match.group()  # with a capital it is a name: "United", "Will", "May"
        if word in AUXILIARIES:
            return _front(claim, match, word, "")
        if match.start() and word.endswith("ed"):
            base = _base(word, is_word)
            if base:
                return _front(claim, match, "did", base)
    return None


def _front(claim, match, auxiliary, instead):
    """The claim with the auxiliary in front, and something instead of the word that told its time."""
    before, behind = claim[: match.start()].strip(), claim[match.end() :].strip()
    if not before or not behind and not instead:
        return None
    if before.split()[0].lower() in ("the", "a", "an", "this", "these", "he", "she", "it", "they", "there", "some"):
        before = before[0].lower() + before[1:]
    words = [auxiliary[0].upper() + auxiliary[1:], before, instead, behind]
    return " ".join(word for word in words if word) + "?"


def _base(word, is_word):
    """The infinitive of a regular past tense, or None if none of the possible ones is a word."""
    if word.endswith("ied"):
        return word[:-3] + "y" if is_word(word[:-3] + "y") else None
    for base in (word[:-1], word[:-2], word[:-3]):
        if len(base) > 2 and is_word(base):
            return base
    return None


def terse(question):
    """The question as it is typed to a search engine: "When Marl bridge closed" for "When was the Marl bridge closed?".

    It stays as it is if too little is left.
    """
    words = question.rstrip("? ").split()
    kept = [word for word in words if word.lower() not in FUNCTION_WORDS or word.lower() in _KIND_WORDS]
    return " ".join(kept) if len(kept) > _FEWEST_WORDS else question
