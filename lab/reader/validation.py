"""Reads the sets that a reader is measured on: SQuAD 2.0 and NewsQA as questions with a text, and claims with evidence."""

import gzip
import json
import os
import re
from typing import List, NamedTuple, Tuple

# An answer is looked for in the text; of what occurs often, these many places count.
PLACES = 3

# Of a NewsQA story, as many characters on either side of the answer are shown.
AROUND = 500


class Asked(NamedTuple):
    """A question, its text, and the places of right answers in it ([start, end) in characters; none: it does not say)."""

    question: str
    text: str
    answers: List[Tuple[int, int]]


class Judged(NamedTuple):
    """A claim, its evidence, and whether the evidence supports it."""

    set: str
    claim: str
    evidence: str
    supported: bool


def squad(folder):
    """Each question with its paragraph."""
    texts = {(one["title"], one["paragraph"]): one["text"] for one in _lines(folder, "squad2/paragraphs.jsonl")}
    asked = []
    for record in _lines(folder, "squad2/questions.jsonl"):
        text = texts[record["title"], record["paragraph"]]
        places = _places(text, record["answers"])
        if places or not record["answers"]:
            asked.append(Asked(record["question"], text, places))
    return asked


def newsqa(folder):
    """Each question with about 1,000 characters of its story, the answer among them."""
    stories = {one["id"]: one["text"] for one in _lines(folder, "newsqa/articles.jsonl.gz")}
    asked = []
    for record in _lines(folder, "newsqa/questions.jsonl"):
        story = stories[record["article"]]
        places = _places(story, record["answers"])
        if not places:
            continue
        start = max(0, places[0][0] - AROUND)
        end = min(len(story), places[0][1] + AROUND)
        if start:
            start = story.find(" ", start) + 1
        within = [(first - start, last - start) for first, last in places if start <= first and last <= end]
        if within:
            asked.append(Asked(record["question"], story[start:end], within))
    return asked


def claims(folder):
    """All claims, of several sets."""
    return [
        Judged(record["set"], record["claim"], record["evidence"], bool(record["supported"]))
        for record in _lines(folder, "claims/claims.jsonl")
    ]


def _places(text, answers):
    places = []
    for answer in answers:
        places += [match.span() for match in re.finditer(re.escape(answer), text)][:PLACES]
    return places


def _lines(folder, name):
    file = os.path.join(folder, name)
    if not os.path.isfile(file):
        raise FileNotFoundError(f"{file}: no such file; name the folder of evaluation sets with --eval")
    opened = gzip.open(file, "rt", encoding="utf-8") if name.endswith(".gz") else open(file, encoding="utf-8")
    with opened as lines:
        for line in lines:
            yield json.loads(line)
