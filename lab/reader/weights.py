"""Reads a reader's weights from any of three kinds of file.

- The sentence encoder that training starts from: MiniLM or a BERT of its shape, as an ONNX file. The heads stay random.
- A PyTorch checkpoint: `state.pt` of train.py (its averaged weights are taken), or a plain dictionary of weights.
- An export of export.py, in full precision or in 8 bits. So the next training goes on from the weights that ship.
"""

import os
import pickle
import re

import numpy
import onnx
import torch
from google.protobuf.message import DecodeError
from onnx import numpy_helper

from encoder import Reader

# What export.py adds to a weight's name when it stores it in 8 bits: the numbers, and what they are to be multiplied by.
EIGHT_BITS = ".eight_bits"
SCALE = ".scale"

HEADS = ("span.", "claim.")

# The first reader's checkpoints named their parts by letters.
EARLIER_NAMES = [
    (r"^b\.w\.", "encoder.words."),
    (r"^b\.p\.", "encoder.places."),
    (r"^b\.t\.", "encoder.segments."),
    (r"^b\.ln\.", "encoder.norm."),
    (r"^b\.layers\.", "encoder.layers."),
    (r"\.qkv\.", ".attend."),
    (r"\.o\.", ".attended."),
    (r"\.ln1\.", ".attention_norm."),
    (r"\.f1\.", ".widen."),
    (r"\.f2\.", ".narrow."),
    (r"\.ln2\.", ".output_norm."),
    (r"^nli\.", "claim."),
]

SENTENCE_ENCODER_NAMES = {
    "encoder.words.weight": "embeddings.word_embeddings.weight",
    "encoder.places.weight": "embeddings.position_embeddings.weight",
    "encoder.segments.weight": "embeddings.token_type_embeddings.weight",
    "encoder.norm.weight": "embeddings.LayerNorm.weight",
    "encoder.norm.bias": "embeddings.LayerNorm.bias",
}

SENTENCE_ENCODER_LAYER_NAMES = {
    "attended": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "output_norm": "output.LayerNorm",
}


class WeightsError(Exception):
    """A file that holds no weights of a reader; the message says what to do."""


def load_reader(files):
    """Makes a reader of the weights in `files`; a later file's weights replace an earlier one's.

    A file may hold only some of the weights (a checkpoint without the frozen vectors, a sentence encoder without heads).
    What no file holds must be a head, which then starts from random numbers.
    """
    weights = {}
    for file in files:
        weights.update(read_weights(file))
    reader = Reader(layers=_layers(weights))
    lacking = [name for name in reader.state_dict() if name not in weights and not name.startswith(HEADS)]
    if lacking:
        raise WeightsError(
            f"{', '.join(map(str, files))}: no weights for {lacking[0]} and {len(lacking) - 1} more; "
            "name the sentence encoder's ONNX file first and the checkpoint after it"
        )
    reader.load_state_dict(weights, strict=False)
    return reader


def read_weights(file):
    """Reads a file's weights: from this package's names to tensors in single precision."""
    if not os.path.isfile(file):
        raise WeightsError(f"{file}: no such file; README.md says where to get start weights")
    if str(file).endswith(".onnx"):
        model = _opened(onnx.load, file)
        stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
        if "embeddings.word_embeddings.weight" in stored:
            return _from_sentence_encoder(model, stored)
        return _from_export(stored, file)
    return _from_checkpoint(_opened(lambda name: torch.load(name, map_location="cpu"), file), file)


def _opened(load, file):
    try:
        return load(file)
    except (RuntimeError, ValueError, EOFError, DecodeError, pickle.UnpicklingError) as error:
        kind = type(error).__name__
        raise WeightsError(f"{file}: neither an ONNX file (*.onnx) nor a PyTorch checkpoint ({kind})") from error


def _layers(weights):
    numbers = [int(name.split(".")[2]) for name in weights if name.startswith("encoder.layers.")]
    if not numbers:
        raise WeightsError("no encoder layers in the files of weights; name a checkpoint or an ONNX file of an encoder")
    return max(numbers) + 1


def _from_checkpoint(checkpoint, file):
    if not isinstance(checkpoint, dict):
        raise WeightsError(f"{file}: a PyTorch file, but not of a reader")
    checkpoint = checkpoint.get("average", checkpoint)
    weights = {}
    for name, tensor in checkpoint.items():
        for earlier, now in EARLIER_NAMES:
            name = re.sub(earlier, now, name)
        weights[name] = tensor.float()
    if not any(name.startswith("encoder.") for name in weights):
        raise WeightsError(f"{file}: a PyTorch file, but not of a reader")
    return weights


def _from_export(stored, file):
    weights = {}
    for name, array in stored.items():
        if name.endswith(EIGHT_BITS):
            name = name[: -len(EIGHT_BITS)]
            scale = stored[name + SCALE]
            array = array.astype(numpy.float32) * scale
            if scale.ndim == 1:  # a product's weights stand transposed, one scale a column
                array = array.T
        if name.startswith(("encoder.",) + HEADS) and name.endswith((".weight", ".bias")):
            weights[name] = torch.tensor(numpy.ascontiguousarray(array, dtype=numpy.float32))
    if not weights:
        raise WeightsError(f"{file}: an ONNX file, but neither a BERT encoder nor made by export.py")
    return weights


def _from_sentence_encoder(model, stored):
    """ONNX stores the weights of a product transposed and without a name; the node's own name tells which they are."""
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in stored:
            name = node.name.strip("/").replace("/", ".").replace(".MatMul", ".weight")
            stored[name] = stored[node.input[1]].T
    weights = {ours: torch.tensor(numpy.array(stored[theirs])) for ours, theirs in SENTENCE_ENCODER_NAMES.items()}
    layer = 0
    while f"encoder.layer.{layer}.output.dense.weight" in stored:
        for kind in ("weight", "bias"):
            before, after = f"encoder.layer.{layer}", f"encoder.layers.{layer}"
            parts = [stored[f"{before}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            weights[f"{after}.attend.{kind}"] = torch.tensor(numpy.concatenate(parts))
            for ours, theirs in SENTENCE_ENCODER_LAYER_NAMES.items():
                weights[f"{after}.{ours}.{kind}"] = torch.tensor(numpy.array(stored[f"{before}.{theirs}.{kind}"]))
        layer += 1
    return weights
