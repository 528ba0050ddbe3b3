"""The rows that the network reads: two parts of tokens, and what is right about them."""

from typing import List, NamedTuple, Tuple

import torch

# As many tokens of a question or claim are read; what stands beyond is cut.
LONGEST_QUESTION = 48
LONGEST_CLAIM = 60

# [CLS] first part [SEP] second part [SEP]
MARKS = 3


class Row(NamedTuple):
    """One input and its target.

    `ids` are token numbers with their marks. From `second` on they are of the second part. Spans may lie in
    `allowed`, [start, end) of tokens, which leaves out the heading. `target` is, for a question, the first and last
    token of the answer, (0, 0) if the text does not say; for a claim, its label's index twice.
    """

    ids: List[int]
    second: int
    allowed: Tuple[int, int]
    target: Tuple[int, int]


def pair(wordpiece, first, heading, second):
    """The tokens of two parts with marks; where the second part begins; where the text after the heading begins."""
    ids = [wordpiece.first, *first, wordpiece.separator]
    begin = len(ids)
    return ids + [*heading, *second, wordpiece.separator], begin, begin + len(heading)


class Tensors(NamedTuple):
    """A batch: `ids`, `types`, `mask` [batch, length] as the network takes them; `closed` [batch, length], true for
    tokens at which no span may begin or end; `target` [batch, 2]."""

    ids: torch.Tensor
    types: torch.Tensor
    mask: torch.Tensor
    closed: torch.Tensor
    target: torch.Tensor


def tensors(rows, padding=0):
    """Puts rows into tensors as long as the longest row."""
    length = max(len(row.ids) for row in rows)
    ids = torch.full((len(rows), length), padding, dtype=torch.long)
    types = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    closed = torch.ones(ids.shape, dtype=torch.bool)
    closed[:, 0] = False
    for number, row in enumerate(rows):
        ids[number, : len(row.ids)] = torch.tensor(row.ids)
        types[number, row.second : len(row.ids)] = 1
        mask[number, : len(row.ids)] = 1
        closed[number, row.allowed[0] : row.allowed[1]] = False
    return Tensors(ids, types, mask, closed, torch.tensor([row.target for row in rows]))
