/**
 * Verbs: their irregular forms, where they stand in a text, and which way they look.
 *
 * <p>Words and tokens enter; what a form may be ({@link dev.dateline.language.verb.VerbForms}), the places of finite verbs ({@link
 * dev.dateline.language.verb.Verbs}) and the tense around a place ({@link dev.dateline.language.verb.Tenses}) leave. All is told
 * by form and company: a present that is a noun's form, too, is missed.
 *
 * <p>Start with {@link dev.dateline.language.verb.VerbForms}.
 */
@NullMarked
package dev.dateline.language.verb;

import org.jspecify.annotations.NullMarked;
