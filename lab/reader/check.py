"""Checks the recipe on made-up examples: that it trains, goes on after a stop, and exports. Takes less than a minute.

Leaves in the folder --out a tiny reader in full precision and in 8 bits, and scores.json: inputs with the logits that this
code gives them, so that whoever runs the exports elsewhere can compare.
"""

import argparse
import gzip
import json
import os
import sys
import tempfile
from random import Random
from types import SimpleNamespace

from threads import THREADS  # before torch

import torch

import data
import profiles
import stories
from batches import POOL, READING
from encoder import Reader
from examples import Questions
from export import export
from made_up import CLAIMS
from made_up import READING as TEXTS
from neighbours import Neighbours
from reference import write_scores
from texts import Library
from train import make_batches
from training import Training, batch_loss
from weights import load_reader
from wordpiece import WordPiece

LAYERS = 2
STEPS = 20
STOPPED_AT = 8
BATCH = 6
MEASURED = 8  # batches
RATE = 5e-4
SEED = 5

# Texts with the numbers that Hugging Face's tokenizers 0.23 gives for them, and the places of their words.
PIECES = [
    (
        "Zürich's harbour: $5.20!",
        [10204, 1005, 1055, 7440, 1024, 1002, 1019, 1012, 2322, 999],
        [(0, 6), (6, 7), (7, 8), (9, 16), (16, 17), (18, 19), (19, 20), (20, 21), (21, 23), (23, 24)],
    ),
    (
        "ΣΊΣΥΦΟΣ saw 東京 a\u200bb\x00c",
        [1173, 18199, 29733, 29735, 29736, 29730, 29733, 2387, 1879, 1755, 5925],
        [(0, 7)] * 7 + [(8, 11), (12, 13), (13, 14), (15, 20)],
    ),
    (
        "snow\u2014storm \U0001f600 " + "x" * 101,
        [4586, 1517, 4040, 100, 100],
        [(0, 4), (4, 5), (5, 10), (11, 12), (13, 114)],
    ),
    (
        "Ångström, naïve\u00a0café",
        [17076, 15687, 1010, 15743, 7668],
        [(0, 8), (0, 8), (8, 9), (10, 15), (16, 20)],
    ),
]


class CheckFailure(Exception):
    """What is wrong."""


def main():
    """Runs all checks; ends with an error at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokenizer", required=True, help="the vocabulary: a Hugging Face tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for the exports and scores.json")
    options = parser.parse_args()
    torch.set_num_threads(THREADS)
    os.makedirs(options.out, exist_ok=True)
    wordpiece = WordPiece(options.tokenizer)
    check_pieces(wordpiece)
    check_stories()
    with tempfile.TemporaryDirectory() as folder:
        write_data(folder)
        check_rows(folder, wordpiece)
        reader = check_training(options.tokenizer, folder)
    check_exports(reader, options.out)
    write_scores(reader, wordpiece, os.path.join(options.out, "scores.json"))
    print(f"all is well; {options.out} holds full.onnx, eight-bits.onnx and scores.json")


def require(condition, message):
    """Fails with the message unless the condition holds."""
    if not condition:
        raise CheckFailure(message)


def check_pieces(wordpiece):
    """The tokenizer gives the numbers and places that Hugging Face's gives."""
    for text, ids, places in PIECES:
        got, starts, ends = wordpiece.split(text)
        require(got == ids, f"the pieces of {text!r} are {got}, not {ids}")
        require(list(zip(starts, ends)) == places, f"the words of {text!r} stand at {list(zip(starts, ends))}, not {places}")


def check_stories():
    """Answers stand in their stories, about two in five questions have none."""
    told = stories.tell(200, 0, 1.0, Random(SEED), stories.KINDS + profiles.KINDS)
    require(len(set(told.texts)) == len(told.texts), "two stories are alike")
    for question in told.questions:
        for start, end in question.answers:
            answer = told.texts[question.text][start:end]
            require(answer.strip() == answer and answer, f"no answer to {question.question!r} stands at {start}: {answer!r}")
    share = sum(not question.answers for question in told.questions) / len(told.questions)
    require(0.3 < share < 0.5, f"{share:.2f} of the questions have no answer")
    require({claim.label for claim in told.claims} == {0, 1, 2}, "the stories lack a label")


def write_data(folder):
    """Writes the made-up examples as the training data is written."""
    reading = []
    for text, asked in TEXTS:
        questions = []
        for question, answer in asked:
            place = text.index(answer) if answer else 0
            questions.append({"question": question, "answers": [[place, place + len(answer)]] if answer else []})
        reading.append({"source": "made up", "licence": "Apache-2.0", "text": text, "questions": questions})
    claims = [
        {"source": "made up", "licence": "Apache-2.0", "claim": claim, "evidence": evidence, "label": label}
        for claim, evidence, label in CLAIMS
    ]
    for name, records in ((data.READING, reading), (data.CLAIMS, claims)):
        with gzip.open(os.path.join(folder, name), "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(record) + "\n" for record in records)


def check_rows(folder, wordpiece):
    """Targets are answers, stand in the text and not in the heading; and about as many as meant are without one."""
    strings, asked = data.read_reading(folder)
    questions = Questions(asked, Library(strings, wordpiece), Neighbours(strings), wordpiece)
    answers = {tuple(wordpiece.ids(string[a:b])) for string, one in zip(strings, _by_text(asked)) for a, b in one}
    random = Random(SEED)
    rows = [questions.draw(random) for _ in range(400)]
    for row in rows:
        first, last = row.target
        require(row.ids[0] == wordpiece.first and row.ids[-1] == wordpiece.separator, "a row lacks its marks")
        if first == 0:
            continue
        require(row.second <= row.allowed[0] <= first <= last < row.allowed[1], f"a target is outside of the text: {row}")
        require(tuple(row.ids[first : last + 1]) in answers, f"a target is no answer: {row}")
    share = sum(row.target[0] > 0 for row in rows) / len(rows)
    require(0.45 < share < 0.75, f"{share:.2f} of the rows are answerable")
    headed = sum(row.allowed[0] > row.second for row in rows) / len(rows)
    require(0.25 < headed < 0.6, f"{headed:.2f} of the rows have a heading")


def _by_text(asked):
    spans = {}
    for question in asked:
        spans.setdefault(question.text, []).extend(question.answers)
    return [spans[index] for index in sorted(spans)]


def check_training(tokenizer, folder):
    """The loss falls; and a training that was stopped comes to the same as one that was not. Gives the reader."""
    file = os.path.join(folder, "state.pt")
    at_once = new_training(tokenizer, folder)
    before = span_loss(at_once)
    for step in range(STEPS):
        if step == STOPPED_AT:
            at_once.save(file)
        _, last_loss = at_once.do_step()
    after = span_loss(at_once)
    require(after < 0.8 * before, f"the loss of spans does not fall: {before:.3f} at first, {after:.3f} at last")

    torch.manual_seed(99)
    resumed = new_training(tokenizer, folder)
    resumed.restore(file)
    for _ in range(STOPPED_AT, STEPS):
        _, loss = resumed.do_step()
    require(abs(loss - last_loss) < 1e-4, f"after a stop the last loss is {loss:.5f} instead of {last_loss:.5f}")
    print(f"loss of spans {before:.3f} at first, {after:.3f} after {STEPS} steps")
    resumed.save(file)
    return load_reader([file]).eval()


@torch.no_grad()
def span_loss(training):
    """The loss on the first batches of questions, whether they were trained on or not."""
    training.reader.eval()
    batches = [training.batches.at(step) for step in range(POOL)]
    reading = [rows for kind, rows in batches if kind == READING][:MEASURED]
    losses = [batch_loss(training.reader, READING, rows) for rows in reading]
    return float(sum(losses) / len(losses))


def new_training(tokenizer, folder):
    """A training from random weights, the same each time."""
    torch.manual_seed(SEED)
    reader = Reader(layers=LAYERS)
    settings = SimpleNamespace(tokenizer=tokenizer, data=folder, source_weights="all", batch=BATCH, stories=0, seed=SEED)
    return Training(reader, make_batches(settings), RATE, minutes=60, decay_over=0, seed=SEED, warm_up=2)


def check_exports(reader, folder):
    """Both exports hold the weights that went in, as nearly as their precision allows."""
    for name, full_precision in (("full.onnx", True), ("eight-bits.onnx", False)):
        file = os.path.join(folder, name)
        products = export(reader, file, {"name": "made-up examples"}, full_precision)
        require(products == (0 if full_precision else 4 * LAYERS), f"{file}: {products} products in 8 bits")
        back = load_reader([file]).state_dict()
        for weight, tensor in reader.state_dict().items():
            error = (back[weight] - tensor).abs().max()
            allowed = 0.0 if full_precision else tensor.abs().max() / 100
            require(error <= allowed, f"{file}: {weight} comes back with an error of {error:.5f}")


if __name__ == "__main__":
    try:
        main()
    except (CheckFailure, FileNotFoundError) as error:
        sys.exit(f"check.py: {error}")
