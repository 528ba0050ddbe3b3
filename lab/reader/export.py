"""Writes a reader as an ONNX file: in 8 bits, as it ships, or in full precision.

Inputs `ids`, `types` and `mask` (int64, [batch, length]); outputs `span` ([batch, length, 2]: logits of an answer's begin
and end) and `claim` ([batch, 3]: logits of supported, refuted, neither).
"""

import argparse
import datetime
import hashlib
import os
import subprocess
import sys

import onnx
import torch

from data import DataError, licences
from quantize import quantize
from weights import WeightsError, load_reader

OPSET = 17
NAME = "Dateline reader"
LICENCE = "Apache-2.0; trained on the data named here, under the licences named there"


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("weights", nargs="+", help="state.pt, a checkpoint or an export; a later file goes over an earlier one")
    parser.add_argument("--out", required=True, help="the ONNX file to write")
    parser.add_argument("--full-precision", action="store_true", help="32 bits instead of 8")
    parser.add_argument("--data", help="folder of the training data: its sources and licences are noted in the file")
    return parser.parse_args()


def main():
    """Writes the file and prints its size and digest."""
    options = arguments()
    reader = load_reader(options.weights)
    notes = {
        "name": NAME,
        "licence": LICENCE,
        "data": data_note(options.data),
        "examples": examples_note(options.weights[-1]),
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        "commit": commit(),
        "precision": "32 bits" if options.full_precision else "8 bits",
    }
    export(reader, options.out, notes, options.full_precision)
    print(f"{options.out}: {os.path.getsize(options.out) / 1e6:.1f} MB, sha256 {digest(options.out)}")


def export(reader, file, notes, full_precision=False):
    """Writes a reader with notes (names to strings) that stay in the file; gives how many products run in 8 bits."""
    reader.eval()
    example = torch.ones(2, 16, dtype=torch.long)
    both = {0: "batch", 1: "length"}
    torch.onnx.export(
        reader,
        (example, torch.zeros_like(example), example),
        file,
        input_names=["ids", "types", "mask"],
        output_names=["span", "claim"],
        dynamic_axes={"ids": both, "types": both, "mask": both, "span": both, "claim": {0: "batch"}},
        opset_version=OPSET,
        # Folding would rename the weights: by their names they are found again for the next training.
        do_constant_folding=False,
    )
    model = onnx.load(file)
    products = 0 if full_precision else quantize(model)
    onnx.helper.set_model_props(model, notes)
    onnx.checker.check_model(model)
    onnx.save(model, file)
    return products


def data_note(folder):
    """The sources of the training data with their licences, in a line."""
    if folder is None:
        return "see lab/reader/README.md"
    return "; ".join(f"{source} ({licence})" for source, licence in licences(folder))


def examples_note(file):
    """How many examples the last training saw."""
    if not file.endswith(".pt"):
        return "unknown"
    return str(torch.load(file, map_location="cpu").get("examples", "unknown"))


def commit():
    """The commit that this recipe stands at, "-dirty" if files differ from it; "unknown" outside of a checkout."""
    folder = os.path.dirname(os.path.abspath(__file__))
    command = ["git", "-C", folder, "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def digest(file):
    """A file's SHA-256 in hexadecimal digits."""
    with open(file, "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()


if __name__ == "__main__":
    try:
        main()
    except (DataError, WeightsError, FileNotFoundError) as error:
        sys.exit(f"export.py: {error}")
