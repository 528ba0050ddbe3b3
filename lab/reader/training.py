"""One training: the network, its optimizer, the average of its weights, and the file that all of it is kept in."""

import os
import time

import torch
import torch.nn.functional as functional
from torch import nn

from batches import READING
from encoder import CLOSED
from rows import tensors

WARM_UP_STEPS = 150
WEIGHT_DECAY = 0.01
LONGEST_GRADIENT = 1.0

# The rate never falls to nothing: the last steps would be wasted.
LEAST_OF_RATE = 0.01

# Of the average's old value in its new one: it spans the last thousand steps or so, fewer at the beginning.
AVERAGE_DECAY = 0.999


class StateError(Exception):
    """A state that cannot be gone on from; the message says why."""


class Training:
    """Trains a reader step by step. `minutes` counts the time spent in steps, those before an interruption included."""

    def __init__(self, reader, batches, rate, minutes, decay_over, seed, warm_up=WARM_UP_STEPS, bfloat16=False):
        """Makes one at its beginning. `rate` is the highest learning rate, reached after `warm_up` steps and held until
        it falls to almost none over the last `decay_over` of `minutes`. With `bfloat16` the encoder's matrix products
        are computed in 16 bits; weights, heads and loss stay in 32."""
        reader.freeze_vectors()
        self.reader = reader
        self.batches = batches
        self.rate = rate
        self.budget = minutes
        self.decay_over = decay_over
        self.seed = seed
        self._warm_up = warm_up
        self._bfloat16 = bfloat16
        self.step = 0
        self.examples = 0
        self.minutes = 0.0
        self._trained = [weight for weight in reader.parameters() if weight.requires_grad]
        matrices = [weight for weight in self._trained if weight.dim() > 1]
        others = [weight for weight in self._trained if weight.dim() <= 1]
        groups = [{"params": matrices, "weight_decay": WEIGHT_DECAY}, {"params": others, "weight_decay": 0.0}]
        self._optimizer = torch.optim.AdamW(groups, lr=rate)
        self._average = {
            name: weight.detach().clone() if weight.requires_grad else weight.detach()
            for name, weight in reader.named_parameters()
        }
        torch.manual_seed(seed)

    def finished(self):
        """Whether the budget of minutes is spent."""
        return self.minutes >= self.budget

    def current_rate(self):
        """The learning rate of the next step."""
        warm = min(1.0, (self.step + 1) / self._warm_up)
        left = (self.budget - self.minutes) / self.decay_over if self.decay_over > 0 else 1.0
        return self.rate * warm * max(LEAST_OF_RATE, min(1.0, left))

    def do_step(self):
        """Trains on the next batch; gives what it was of (READING or CLAIM) and its loss."""
        began = time.monotonic()
        kind, rows = self.batches.at(self.step)
        for group in self._optimizer.param_groups:
            group["lr"] = self.current_rate()
        self.reader.train()
        loss = batch_loss(self.reader, kind, rows, self._bfloat16)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._trained, LONGEST_GRADIENT)
        self._optimizer.step()
        self.step += 1
        self.examples += len(rows)
        self._follow()
        self.minutes += (time.monotonic() - began) / 60
        return kind, loss.item()

    def _follow(self):
        """Moves the average a little towards the weights."""
        decay = min(AVERAGE_DECAY, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, weight in self.reader.named_parameters():
                if weight.requires_grad:
                    self._average[name].lerp_(weight, 1 - decay)

    def save(self, file):
        """Writes everything that going on needs; the file is whole at any time."""
        state = {
            "weights": self.reader.state_dict(),
            "average": self._average,
            "optimizer": self._optimizer.state_dict(),
            "random": torch.get_rng_state(),
            "step": self.step,
            "examples": self.examples,
            "minutes": self.minutes,
            "seed": self.seed,
        }
        torch.save(state, file + ".new")
        os.replace(file + ".new", file)

    def restore(self, file):
        """Goes on from a saved state: with its seed, so that the stream of batches goes on too."""
        state = torch.load(file, map_location="cpu")
        if not isinstance(state, dict) or "optimizer" not in state:
            raise StateError(f"{file}: not a training's state; name another folder with --state")
        if state["seed"] != self.seed:
            raise StateError(f"{file}: was trained with --seed {state['seed']}, not {self.seed}; name that seed")
        self.reader.load_state_dict(state["weights"])
        self._average = state["average"]
        self._optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        self.step = state["step"]
        self.examples = state["examples"]
        self.minutes = state["minutes"]


def batch_loss(reader, kind, rows, bfloat16=False):
    """The mean cross-entropy of a batch, in nats: of starts and ends for READING, of labels for CLAIM."""
    batch = tensors(rows)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
        hidden = reader.encoder(batch.ids, batch.types, batch.mask)
    spans, claims = reader.heads(hidden.float())
    if kind != READING:
        return functional.cross_entropy(claims, batch.target[:, 0])
    starts = spans[..., 0].masked_fill(batch.closed, CLOSED)
    ends = spans[..., 1].masked_fill(batch.closed, CLOSED)
    first, last = batch.target[:, 0], batch.target[:, 1]
    return (functional.cross_entropy(starts, first) + functional.cross_entropy(ends, last)) / 2
