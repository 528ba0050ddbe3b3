"""The reader's network: a BERT encoder with a head for spans and a head for claims.

Devlin et al. 2019 (BERT), with the sizes of MiniLM (Wang et al. 2020): 384 wide, 12 attention heads, 6 or 12 layers.
"""

import math

import torch
import torch.nn.functional as functional
from torch import nn

VOCABULARY = 30522
WIDTH = 384
HEADS = 12
INNER = 1536
PLACES = 512
SEGMENTS = 2
NORM_EPSILON = 1e-12

# Small enough to vanish in a softmax, large enough for half precision.
CLOSED = -1e4


class Layer(nn.Module):
    """One encoder layer: attention over all tokens, then a network on each token by itself."""

    def __init__(self, dropout):
        super().__init__()
        self.attend = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, closed):
        """Turns `hidden` [batch, length, WIDTH] into as much; `closed` [batch, 1, 1, length] is added to attention scores."""
        batch, length, _ = hidden.shape
        parts = self.attend(hidden).view(batch, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)  # each [batch, HEADS, length, WIDTH / HEADS]
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        mixed = torch.softmax(scores + closed, dim=-1) @ value
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        hidden = self.attention_norm(hidden + self.dropout(self.attended(mixed)))
        inner = functional.gelu(self.widen(hidden))
        return self.output_norm(hidden + self.dropout(self.narrow(inner)))


class Encoder(nn.Module):
    """Turns token numbers into vectors that know their neighbours."""

    def __init__(self, layers, dropout):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.segments = nn.Embedding(SEGMENTS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, types, mask):
        """Takes three integer tensors [batch, length] and gives [batch, length, WIDTH]."""
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.words(ids) + self.places(places)[None] + self.segments(types)
        hidden = self.dropout(self.norm(hidden))
        closed = (1 - mask[:, None, None, :].to(hidden.dtype)) * CLOSED
        for layer in self.layers:
            hidden = layer(hidden, closed)
        return hidden


class Reader(nn.Module):
    """The encoder and its two heads.

    `span` gives each token two logits: an answer begins here, an answer ends here. Both at the first token mean that the
    text does not say. `claim` gives three logits at the first token: supported, refuted, neither.
    """

    def __init__(self, layers=6, dropout=0.0):
        super().__init__()
        self.encoder = Encoder(layers, dropout)
        self.span = nn.Linear(WIDTH, 2)
        self.claim = nn.Linear(WIDTH, 3)
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding)):
                nn.init.normal_(module.weight, std=0.02)
            if isinstance(module, nn.Linear):
                nn.init.zeros_(module.bias)

    def forward(self, ids, types, mask):
        """Gives the span logits [batch, length, 2] and the claim logits [batch, 3].

        `ids` are token numbers, `types` 0 for the question and 1 for the text, `mask` 1 for tokens and 0 for padding.
        """
        return self.heads(self.encoder(ids, types, mask))

    def heads(self, hidden):
        """Gives both heads' logits for the encoder's vectors [batch, length, WIDTH]."""
        return self.span(hidden), self.claim(hidden[:, 0])

    def freeze_vectors(self):
        """Keeps word and place vectors as they are: they are half of the weights, and few of them occur in training."""
        self.encoder.words.weight.requires_grad = False
        self.encoder.places.weight.requires_grad = False
