/**
 * What pages of news write beside their stories: credits, bylines, labels of dates, appeals to readers.
 *
 * <p>A line or a paragraph enters; what it is leaves. Where on its page it stands is for {@code article} to judge.
 *
 * <p>Start with {@link dev.dateline.language.press.Signature}.
 */
@NullMarked
package dev.dateline.language.press;

import org.jspecify.annotations.NullMarked;
