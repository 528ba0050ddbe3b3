/**
 * Commands that measure Dateline and train it: {@code evaluate}, {@code benchmark}, {@code train}.
 *
 * <p>Files of questions whose answers are known enter, figures or weights leave. The service's command line loads this module
 * and gives it its {@link dev.dateline.Parts}. Each package below measures one thing, on files of one kind; they form no cycle.
 *
 * <p>Start with {@link dev.dateline.lab.Lab}, then {@code Evaluations}, which tells what each kind of file measures.
 */
@NullMarked
package dev.dateline.lab;

import org.jspecify.annotations.NullMarked;
