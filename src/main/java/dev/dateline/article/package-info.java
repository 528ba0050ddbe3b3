/**
 * What an article is, and what it is made of.
 *
 * <p>An {@link dev.dateline.article.Article} is a cleaned, dated body whose blocks know their offsets; a
 * {@link dev.dateline.article.Manuscript} is the same before cleaning, as a file has it. What came of reading one is a
 * {@link dev.dateline.article.Reading}: the article, or where and why it could not be read.
 *
 * <p>The packages below make one of the other, each using only those before it: {@code file}, {@code masthead},
 * {@code story}, {@code page}, {@code format.*} and {@code format}. Start with {@link dev.dateline.article.Article}.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
