/**
 * What is being asked.
 *
 * <p>An {@link dev.dateline.question.Inquiry}, as a channel received it, and the {@link
 * dev.dateline.question.Conversation} before it enter; a {@link dev.dateline.question.Question} leaves that stands alone:
 * slips mended, pronouns and gaps filled, with the kind of answer expected, the names, terms and days it turns on, and the
 * publication dates it may be answered from. What the archive can tell, such as who is called by what name, is asked of
 * it; only the closed classes of English are lists.
 *
 * <p>Start with {@link dev.dateline.question.analysis.QuestionAnalyzer}.
 */
@NullMarked
package dev.dateline.question;

import org.jspecify.annotations.NullMarked;
