/**
 * XML, a record at a time.
 *
 * <p>Bytes enter; elements with all that is in them leave, or an {@link dev.dateline.article.UnreadableException} that says where
 * the file is broken. No document type is read, nothing outside is fetched, and depth and size are bounded.
 *
 * <p>Start with {@link dev.dateline.article.xml.XmlRecords}.
 */
@NullMarked
package dev.dateline.article.xml;

import org.jspecify.annotations.NullMarked;
