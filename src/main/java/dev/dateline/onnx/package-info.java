/** Running neural networks in this process, by ONNX Runtime. */
@NullMarked
package dev.dateline.onnx;

import org.jspecify.annotations.NullMarked;
