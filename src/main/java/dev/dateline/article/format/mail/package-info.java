/**
 * Mails and saved pages that are written as mails: MIME.
 *
 * <p>A file enters; the article that it tells leaves, and of a mail what its attachments hold. How deep parts nest and how many
 * there are is bounded.
 *
 * <p>Start with {@link dev.dateline.article.format.mail.MailReader}.
 */
@NullMarked
package dev.dateline.article.format.mail;

import org.jspecify.annotations.NullMarked;
