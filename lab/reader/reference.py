"""Writes what a reader gives for some made-up inputs, so that whoever runs its export elsewhere can compare."""

import json

import torch

from made_up import CLAIMS
from made_up import READING as TEXTS
from rows import Row, pair, tensors

HEADINGS = ("", "Velmoor waits — 30 June 2019: ", "News of the day: ")
COUNT = 4


@torch.no_grad()
def write_scores(reader, wordpiece, file):
    """Writes inputs with their ids, the tokens at which the second part and the text in it begin, and their logits.

    `span` is a list of [start, end] logits, one for each token; `claimLogits` are of supported, refuted, neither.
    """
    spans, claims = [], []
    for number, (text, asked) in enumerate(TEXTS[:COUNT]):
        heading = HEADINGS[number % len(HEADINGS)]
        question = asked[0][0]
        ids, second, start = pair(wordpiece, wordpiece.ids(question), wordpiece.ids(heading), wordpiece.ids(text))
        logits, _ = reader(*_inputs(ids, second))
        spans.append(
            {
                "question": question,
                "heading": heading,
                "text": text,
                "ids": ids,
                "second": second,
                "textStart": start,
                "span": logits[0].tolist(),
            }
        )
    for claim, evidence, _ in CLAIMS[:COUNT]:
        ids, second, _ = pair(wordpiece, wordpiece.ids(claim), [], wordpiece.ids(evidence))
        _, logits = reader(*_inputs(ids, second))
        claims.append({"claim": claim, "evidence": evidence, "ids": ids, "second": second, "claimLogits": logits[0].tolist()})
    with open(file, "w", encoding="utf-8") as stream:
        json.dump({"spans": spans, "claims": claims}, stream, ensure_ascii=False, indent=1)
        stream.write("\n")


def _inputs(ids, second):
    batch = tensors([Row(ids, second, (0, 0), (0, 0))])
    return batch.ids, batch.types, batch.mask
