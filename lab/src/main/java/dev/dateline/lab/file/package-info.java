/**
 * Files of questions, JSON Lines.
 *
 * <p>A path enters, records leave, or what is wrong with the file and where. Start with
 * {@link dev.dateline.lab.file.QuestionFile}.
 */
@NullMarked
package dev.dateline.lab.file;

import org.jspecify.annotations.NullMarked;
