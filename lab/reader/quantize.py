"""Stores an exported reader's weights in 8 bits, and lets its products run in them.

Products: each column of the weights has its own scale, and so has each token of what they multiply, found as it comes;
the sum is of whole numbers (MatMulInteger). Vectors: each row has its own scale.

A scale for all tokens together (DynamicQuantizeLinear) errs twice as much, .14 a logit instead of .07 in the mean, since a
few tokens are far larger than the others; and what a window comes to would hang on those read beside it.
"""

import numpy
from onnx import TensorProto, helper, numpy_helper

from weights import EIGHT_BITS, SCALE

# Vectors and what is multiplied become whole numbers from -127 to 127.
LARGEST = 127

# Weights use half of that: chips without VNNI add products in pairs in 16 bits, where two of 255 * 127 do not fit but two of
# 255 * 64 do. So every chip comes to the same, and on such a chip even errs less than with 127 (.071 a logit against .077).
LARGEST_WEIGHT = 64

# Constants in the graph.
STEP, TINY, ONE, MIDDLE = "eight_bits.step", "eight_bits.tiny", "eight_bits.one", "eight_bits.middle"

# The heads are small, and their logits are what everything is decided by.
HEADS = ("span.", "claim.")


def quantize(model):
    """Changes an ONNX model of export.py in place; gives how many products now run in 8 bits."""
    graph = model.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    transposed = {
        node.output[0]: node.input[0] for node in graph.node if node.op_type == "Transpose" and node.input[0] in weights
    }
    rewriting = _Rewriting(weights, transposed)
    nodes = []
    for node in graph.node:
        nodes += rewriting.replacement(node)
    kept = [tensor for tensor in graph.initializer if tensor.name not in rewriting.replaced] + rewriting.added
    used = {name for node in nodes for name in node.input} | {output.name for output in graph.output}
    nodes = [node for node in nodes if any(name in used for name in node.output)]
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    return sum(node.op_type == "MatMulInteger" for node in nodes)


class _Rewriting:
    """What replaces each node of a graph, and the tensors that this takes."""

    def __init__(self, weights, transposed):
        self._weights = weights
        self._transposed = transposed
        self._inputs = set()
        self.replaced = set()
        self.added = [
            numpy_helper.from_array(numpy.array(1 / LARGEST, numpy.float32), STEP),
            numpy_helper.from_array(numpy.array(1e-9, numpy.float32), TINY),
            numpy_helper.from_array(numpy.array(1, numpy.float32), ONE),
            numpy_helper.from_array(numpy.array(128, numpy.uint8), MIDDLE),
        ]

    def replacement(self, node):
        """The nodes to stand for this one, in order: itself if it is no product or look-up with large weights."""
        if node.op_type == "MatMul" and node.input[1] in self._transposed:
            weight = self._transposed[node.input[1]]
            return [node] if weight.startswith(HEADS) else self._product(node, weight)
        if node.op_type == "Gather" and node.input[0] in self._weights:
            return self._look_up(node, node.input[0])
        return [node]

    def _product(self, node, weight):
        scale, whole = _scaled(self._array(weight).T, axis=0, largest=LARGEST_WEIGHT)
        self._store(weight, whole, scale.reshape(-1))
        source, output = node.input[0], node.output[0]
        nodes = []
        if source not in self._inputs:
            self._inputs.add(source)
            nodes = [
                helper.make_node("Abs", [source], [source + ".size"]),
                helper.make_node("ReduceMax", [source + ".size"], [source + ".largest"], axes=[-1], keepdims=1),
                helper.make_node("Mul", [source + ".largest", STEP], [source + ".step"]),
                helper.make_node("Add", [source + ".step", TINY], [source + ".scale"]),
                helper.make_node("Div", [source, source + ".scale"], [source + ".steps"]),
                helper.make_node("QuantizeLinear", [source + ".steps", ONE, MIDDLE], [source + ".whole"]),
            ]
        return nodes + [
            helper.make_node("MatMulInteger", [source + ".whole", weight + EIGHT_BITS, MIDDLE], [output + ".sum"]),
            helper.make_node("Cast", [output + ".sum"], [output + ".real"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [output + ".real", weight + SCALE], [output + ".scaled"]),
            helper.make_node("Mul", [output + ".scaled", source + ".scale"], [output]),
        ]

    def _look_up(self, node, weight):
        scale, whole = _scaled(self._array(weight), axis=1, largest=LARGEST)
        self._store(weight, whole, scale)
        indices, output = node.input[1], node.output[0]
        return [
            helper.make_node("Gather", [weight + EIGHT_BITS, indices], [output + ".whole"]),
            helper.make_node("Cast", [output + ".whole"], [output + ".real"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [weight + SCALE, indices], [output + ".scale"]),
            helper.make_node("Mul", [output + ".real", output + ".scale"], [output]),
        ]

    def _array(self, weight):
        return numpy_helper.to_array(self._weights[weight])

    def _store(self, weight, whole, scale):
        self.replaced.add(weight)
        self.added.append(numpy_helper.from_array(numpy.ascontiguousarray(whole), weight + EIGHT_BITS))
        self.added.append(numpy_helper.from_array(scale.astype(numpy.float32), weight + SCALE))


def _scaled(array, axis, largest):
    """The scales along an axis (kept with length 1) and the whole numbers, of at most `largest`, that they multiply."""
    scale = numpy.maximum(numpy.abs(array).max(axis=axis, keepdims=True), 1e-9) / largest
    return scale, numpy.clip(numpy.round(array / scale), -largest, largest).astype(numpy.int8)
