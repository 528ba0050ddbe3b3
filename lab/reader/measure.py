"""Measures a reader, from a checkpoint or an export, on sets that it was not trained on."""

import argparse
import collections
import sys
from random import Random

from threads import THREADS  # before torch

import torch

import validation
from asking import as_question
from examples import stretch
from rows import LONGEST_QUESTION, MARKS, Row, pair, tensors
from scores import area_under_curve, exact, same_sentence, word_f1
from texts import Text
from weights import WeightsError, load_reader
from wordpiece import WordPiece

BATCH = 16

# Tokens of a whole input. Texts are longer than in training: the figures are of paragraphs.
LONGEST = 256

# Tokens of a short answer, as Dateline looks for them.
LONGEST_ANSWER = 24

# Evidence is read in windows that overlap; the one that supports the claim most counts.
LONGEST_CLAIM = 80
LONGEST_EVIDENCE = 250
OVERLAP = 60
MOST_WINDOWS = 12

# From this probability on Dateline says yes or no.
SURE = 0.8


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", nargs="+", help="state.pt, a checkpoint or an ONNX file of export.py")
    parser.add_argument("--tokenizer", required=True, help="the vocabulary: a Hugging Face tokenizer.json")
    parser.add_argument("--eval", required=True, help="folder with squad2, newsqa and claims")
    parser.add_argument("--sample", type=int, help="so many of each set, drawn with --seed")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    """Prints a line for each set."""
    options = arguments()
    torch.set_num_threads(THREADS)
    reader = load_reader(options.weights).eval()
    wordpiece = WordPiece(options.tokenizer)
    for name, read in (("SQuAD 2.0", validation.squad), ("NewsQA", validation.newsqa)):
        asked = sample(read(options.eval), options)
        print(f"{name}: {spans_line(measure_spans(reader, wordpiece, asked))}", flush=True)
    judged = sample(validation.claims(options.eval), options)
    for kind, claims in (("claims", judged), ("claims asked", asked_claims(judged, wordpiece))):
        for name, (area, count) in sorted(measure_claims(reader, wordpiece, claims).items()):
            print(f"{kind} of {name}: AUC {area:.3f} of {count}", flush=True)
    print(f"claims asked, said from {SURE} on: {said_line(said(reader, wordpiece, asked_claims(judged, wordpiece)))}")


def sample(items, options):
    """All items, or some."""
    if options.sample is None or options.sample >= len(items):
        return items
    return Random(options.seed).sample(items, options.sample)


def spans_line(figures):
    """The figures in a line."""
    words = ", ".join(f"{name} {value:.3f}" for name, value in figures.items() if value == value)
    return f"{words}" if words else "nothing to measure"


@torch.no_grad()
def measure_spans(reader, wordpiece, asked):
    """Figures of the likeliest span of each text, over the questions that it answers; the AUC is over all questions."""
    figures = collections.defaultdict(list)
    prepared = [(one, *_row(one, wordpiece)) for one in asked]
    prepared.sort(key=lambda item: len(item[1].ids))
    odds, answered = [], []
    for begin in range(0, len(prepared), BATCH):
        part = prepared[begin : begin + BATCH]
        batch = tensors([row for _, row, _, _ in part])
        logits, _ = reader(batch.ids, batch.types, batch.mask)
        for (one, row, text, start), spans in zip(part, logits):
            first, last, score = best_span(spans, row.allowed)
            odds.append(score)
            answered.append(bool(one.answers))
            if not one.answers:
                continue
            first, last = first - row.allowed[0] + start, last - row.allowed[0] + start
            given = one.text[text.starts[first] : text.ends[last]]
            right = [one.text[from_:to] for from_, to in one.answers]
            figures["EM"].append(exact(given, right))
            figures["F1"].append(word_f1(given, right))
            beginnings = [place for place, _ in one.answers]
            figures["right sentence"].append(same_sentence(one.text, text.starts[first], beginnings))
    result = {name: sum(values) / len(values) for name, values in figures.items()}
    result["AUC answerable"] = area_under_curve(odds, answered)
    return result


def _row(one, wordpiece):
    """The input for a question; its Text; and the text's token at which the input begins."""
    first = wordpiece.ids(one.question)[:LONGEST_QUESTION]
    text = Text(one.text, wordpiece)
    room = LONGEST - MARKS - len(first)
    # What is too long is cut about the answer, otherwise about any place, the same in every run.
    random = Random(len(one.text))
    span = text.tokens(*one.answers[0]) if one.answers else (random.randrange(len(text)),) * 2
    start, end = stretch(text, span, room, random)
    ids, second, begin = pair(wordpiece, first, [], text.ids[start:end])
    return Row(ids, second, (begin, begin + end - start), (0, 0)), text, start


def best_span(logits, allowed):
    """The likeliest span's first and last token, and its log odds against "the text does not say".

    `logits` [length, 2] of starts and ends; `allowed` [start, end) of tokens.
    """
    starts, ends = logits[allowed[0] : allowed[1], 0], logits[allowed[0] : allowed[1], 1]
    sums = starts[:, None] + ends[None, :]
    possible = torch.ones_like(sums).triu().tril(LONGEST_ANSWER - 1).bool()
    value, place = sums.masked_fill(~possible, float("-inf")).flatten().max(0)
    first, last = divmod(int(place), len(starts))
    return first + allowed[0], last + allowed[0], float(value - logits[0].sum())


def asked_claims(judged, wordpiece):
    """The claims as questions whether it is so; those that make none are left out."""
    asked = [(one, as_question(one.claim, wordpiece.vocabulary.__contains__)) for one in judged]
    return [one._replace(claim=question) for one, question in asked if question]


def measure_claims(reader, wordpiece, judged):
    """For each set, the AUC of the probability of "supported", and the number of claims."""
    scores, labels = collections.defaultdict(list), collections.defaultdict(list)
    for one in judged:
        scores[one.set].append(float(judgements(reader, wordpiece, one)[:, 0].max()))
        labels[one.set].append(one.supported)
    return {name: (area_under_curve(scores[name], labels[name]), len(labels[name])) for name in scores}


def said(reader, wordpiece, judged):
    """What is said to claims that are asked: for "yes" and "no", how many of those were right."""
    told = {"yes": [], "no": []}
    for one in judged:
        supported, refuted, _ = judgements(reader, wordpiece, one).max(0).values.tolist()
        if max(supported, refuted) >= SURE:
            yes = supported >= refuted
            told["yes" if yes else "no"].append(yes == one.supported)
    return {word: (sum(right), len(right)) for word, right in told.items()}


def said_line(told):
    """The counts in a line."""
    return ", ".join(f"{word} right for {right} of {count}" for word, (right, count) in told.items())


@torch.no_grad()
def judgements(reader, wordpiece, one):
    """The probabilities of supported, refuted and neither, [windows, 3], in each window of a claim's evidence."""
    first = wordpiece.ids(one.claim)[:LONGEST_CLAIM]
    evidence = wordpiece.ids(one.evidence)
    room = LONGEST_EVIDENCE - len(first)
    begins = range(0, max(1, len(evidence) - OVERLAP), room - OVERLAP)
    rows = []
    for begin in list(begins)[:MOST_WINDOWS]:
        ids, second, start = pair(wordpiece, first, [], evidence[begin : begin + room])
        rows.append(Row(ids, second, (start, len(ids) - 1), (0, 0)))
    batch = tensors(rows)
    _, logits = reader(batch.ids, batch.types, batch.mask)
    return torch.softmax(logits, dim=-1)


if __name__ == "__main__":
    try:
        main()
    except (WeightsError, FileNotFoundError) as error:
        sys.exit(f"measure.py: {error}")
