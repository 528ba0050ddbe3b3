"""The training data: reading.jsonl.gz and claims.jsonl.gz, and how often each source is drawn from.

A reading record: {"source", "licence", "text", "questions": [{"question", "answers": [[start, end], ...]}]}, the answers
in characters of the text, end exclusive; none of them means that the text does not say.
A claims record: {"source", "licence", "claim", "evidence", "label"}, the label one of supported, refuted, neither.
"""

import gzip
import json
import os
from typing import NamedTuple, Tuple

READING = "reading.jsonl.gz"
CLAIMS = "claims.jsonl.gz"

LABELS = ("supported", "refuted", "neither")

# A question counts 1 unless its source is listed. Lower: many questions about few texts, answered with whatever stands beside
# a word (QAMR: how somebody is described for who it is), one pattern over and over (zero-shot relations), or language far from
# news (tales, reviews, abstracts).
READING_WEIGHTS = {
    "qamr_dev": 0.12,
    "qamr_test": 0.12,
    "qadiscourse": 0.4,
    "tweetqa_train": 0.5,
    "tweetqa_dev": 0.5,
    "timeqa_human_train": 0.8,
    "timeqa_human_test": 0.8,
    "squadshifts_reddit": 0.5,
    "squadshifts_amazon_reviews": 0.3,
    "fairytaleqa": 0.3,
    "covidqa": 0.3,
    "nq_swap_train": 0.4,
    "qa_zre": 0.12,
    "quoref_contrast": 0.8,
    "quoref_superni": 0.8,
}

CLAIM_WEIGHTS = {
    "snli_test": 0.3,
    "snli_validation": 0.3,
    "snli_ni": 0.3,
    "mnli_ni": 0.8,
    "scitail": 0.5,
    "covidfact_train": 0.3,
    "climate_fever": 0.4,
}

# For the end of a training: what reads like news counts more, what does not counts less. Factors on the weights above.
NEWS_FACTORS = {
    "qamr_dev": 1.5,
    "qamr_test": 1.5,
    "qadiscourse": 2.0,
    "tweetqa_train": 1.5,
    "tweetqa_dev": 1.5,
    "timeqa_human_train": 1.5,
    "timeqa_human_test": 1.5,
    "fairytaleqa": 0.3,
    "covidqa": 0.5,
    "squadshifts_amazon_reviews": 0.5,
    "defacto_edit_train": 2.0,
    "defacto_edit_val": 2.0,
    "defacto_edit_test": 2.0,
    "defacto_train": 2.0,
    "defacto_val": 2.0,
    "defacto_test": 2.0,
    "snli_test": 0.3,
    "snli_validation": 0.3,
    "snli_ni": 0.3,
    "covidfact_train": 0.5,
}

# Questions that people wrote knowing that the text does not say are few, and harder than those made from others. Drawn
# four times as often they were learned by heart (a loss of .11, against .4 to .9 of those made).
UNANSWERABLE_FACTOR = 2.5


class DataError(Exception):
    """A missing or unreadable data file; the message says which."""


class Question(NamedTuple):
    """A question about a text. `text` is the text's index; `answers` are [start, end) in its characters."""

    question: str
    text: int
    answers: Tuple[Tuple[int, int], ...]
    weight: float


class Claim(NamedTuple):
    """A claim and its evidence. `label` is an index into LABELS."""

    claim: str
    evidence: str
    label: int
    weight: float


def read_reading(folder, source_weights="all"):
    """Reads reading.jsonl.gz: the list of texts, and the list of questions."""
    texts, questions = [], []
    for record in _records(folder, READING):
        weight = _weight(record["source"], READING_WEIGHTS, source_weights)
        for asked in record["questions"]:
            answers = tuple((start, end) for start, end in asked["answers"])
            factor = 1.0 if answers else UNANSWERABLE_FACTOR
            questions.append(Question(asked["question"], len(texts), answers, weight * factor))
        texts.append(record["text"])
    return texts, questions


def read_claims(folder, source_weights="all"):
    """Reads claims.jsonl.gz."""
    claims = []
    for record in _records(folder, CLAIMS):
        weight = _weight(record["source"], CLAIM_WEIGHTS, source_weights)
        claims.append(Claim(record["claim"], record["evidence"], LABELS.index(record["label"]), weight))
    return claims


def licences(folder):
    """The sources that occur in the data with their licences, each pair once, sorted."""
    pairs = set()
    for name in (READING, CLAIMS):
        pairs |= {(record["source"], record["licence"]) for record in _records(folder, name)}
    return sorted(pairs)


def _weight(source, weights, source_weights):
    factor = NEWS_FACTORS.get(source, 1.0) if source_weights == "news" else 1.0
    return weights.get(source, 1.0) * factor


def _records(folder, name):
    file = os.path.join(folder, name)
    if not os.path.isfile(file):
        raise DataError(f"{file}: no such file; name the folder that holds {name} with --data")
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield json.loads(line)
            except ValueError as error:
                raise DataError(f"{file}, line {number}: not JSON ({error})") from error
