"""Trains the reader; goes on where it stopped if its state is there. README.md has the command and the figures."""

import argparse
import os
import signal
import sys
import time
from random import Random

from threads import THREADS  # before torch

import torch

import profiles
import stories
from batches import CLAIM, READING, Batches
from data import DataError, read_claims, read_reading
from examples import Claims, Questions
from neighbours import Neighbours
from texts import Library
from training import StateError, Training
from weights import WeightsError, load_reader
from wordpiece import WordPiece

STATE = "state.pt"

# About one question in seven is of a story then: enough to learn their kinds, too few to learn their words.
STORY_WEIGHT = 0.2
REPORT_STEPS = 100
SAVE_SECONDS = 180


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with reading.jsonl.gz and claims.jsonl.gz")
    parser.add_argument("--start", required=True, nargs="+", help="start weights; a later file goes over an earlier one")
    parser.add_argument("--tokenizer", required=True, help="the vocabulary: a Hugging Face tokenizer.json")
    parser.add_argument("--state", required=True, help="folder that keeps the training's state")
    parser.add_argument("--minutes", required=True, type=float, help="how long to train, earlier runs included")
    parser.add_argument("--rate", type=float, default=7e-5, help="highest learning rate; at 1.2e-4 it stalls")
    parser.add_argument("--decay-over", type=float, help="last minutes, in which the rate falls; half of them if not given")
    parser.add_argument("--batch", type=int, default=32, help="examples a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stories", type=int, default=9000, help="how many invented stories are told besides (stories.py, profiles.py)")
    parser.add_argument("--bfloat16", action="store_true", help="twice as fast on processors with AVX-512 BF16 or AMX")
    parser.add_argument("--source-weights", choices=["all", "news"], default="all", help="news: more of what reads like news")
    return parser.parse_args()


def make_batches(options):
    """Reads the data and prepares the stream of batches."""
    wordpiece = WordPiece(options.tokenizer)
    strings, asked = read_reading(options.data, options.source_weights)
    claims = read_claims(options.data, options.source_weights)
    told = stories.tell(options.stories, len(strings), STORY_WEIGHT, Random(options.seed), stories.KINDS + profiles.KINDS)
    strings, asked, claims = strings + told.texts, asked + told.questions, claims + told.claims
    print(f"{len(strings)} texts, {len(asked)} questions, {len(claims)} claims", flush=True)
    questions = Questions(asked, Library(strings, wordpiece), Neighbours(strings), wordpiece)
    return Batches(questions, Claims(claims, wordpiece), options.batch, options.seed)


def main():
    """Trains until the minutes are spent or a signal says to stop."""
    options = arguments()
    torch.set_num_threads(THREADS)
    torch.set_flush_denormal(True)
    file = os.path.join(options.state, STATE)
    os.makedirs(options.state, exist_ok=True)
    decay_over = options.minutes / 2 if options.decay_over is None else options.decay_over
    training = Training(
        load_reader(options.start),
        make_batches(options),
        options.rate,
        options.minutes,
        decay_over,
        options.seed,
        bfloat16=options.bfloat16,
    )
    if os.path.exists(file):
        training.restore(file)
        print(f"goes on from step {training.step}, {training.examples} examples, {training.minutes:.1f} min", flush=True)
    stop = Stop()
    train(training, file, stop)
    training.save(file)
    word = "stopped" if stop.asked else "done"
    print(f"{word}: step {training.step}, {training.examples} examples, {training.minutes:.1f} min; {file}", flush=True)


def train(training, file, stop):
    """Does steps, reports every REPORT_STEPS and saves every SAVE_SECONDS."""
    losses = {READING: [], CLAIM: []}
    saved = time.monotonic()
    examples, minutes = training.examples, training.minutes
    while not training.finished() and not stop.asked:
        kind, loss = training.do_step()
        losses[kind].append(loss)
        if training.step % REPORT_STEPS == 0:
            speed = (training.examples - examples) / max(1e-9, (training.minutes - minutes) * 60)
            print(
                f"step {training.step}  examples {training.examples}  minutes {training.minutes:.1f}"
                f"  loss of spans {mean(losses[READING]):.3f}, of claims {mean(losses[CLAIM]):.3f}"
                f"  rate {training.current_rate():.1e}  {speed:.1f} examples/s",
                flush=True,
            )
            losses = {READING: [], CLAIM: []}
            examples, minutes = training.examples, training.minutes
        if time.monotonic() - saved > SAVE_SECONDS:
            training.save(file)
            saved = time.monotonic()


def mean(values):
    """The mean; not a number if there are none."""
    return sum(values) / len(values) if values else float("nan")


class Stop:
    """Notes that SIGTERM or SIGINT came; the step under way is finished first."""

    def __init__(self):
        self.asked = False
        signal.signal(signal.SIGTERM, self._ask)
        signal.signal(signal.SIGINT, self._ask)

    def _ask(self, number, frame):
        self.asked = True


if __name__ == "__main__":
    try:
        main()
    except (DataError, WeightsError, StateError, FileNotFoundError) as error:
        sys.exit(f"train.py: {error}")
