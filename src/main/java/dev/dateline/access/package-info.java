/**
 * Who may do what.
 *
 * <p>A request brings a secret; {@link dev.dateline.access.Access} says what whoever has it may do. Keys are made by {@code
 * dateline key} and kept hashed in the database of small state; visitors of web pages get a {@link
 * dev.dateline.access.VisitorPass} for some minutes; commands of this machine find the {@link
 * dev.dateline.access.MachineToken} beside the index. Which address needs what is for channels to say.
 *
 * <p>Start with {@link dev.dateline.access.Access}.
 */
@NullMarked
package dev.dateline.access;

import org.jspecify.annotations.NullMarked;
