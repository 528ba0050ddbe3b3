/**
 * Formats of XML: feeds, exports of WordPress, NITF, NewsML-G2.
 *
 * <p>A file enters; an article leaves for every item of it that has its text. No document type is read and nothing outside the
 * file is fetched: see {@link dev.dateline.article.xml.XmlRecords}.
 *
 * <p>Start with {@link dev.dateline.article.format.xml.FeedReader}.
 */
@NullMarked
package dev.dateline.article.format.xml;

import org.jspecify.annotations.NullMarked;
