/**
 * Names: capitalised spans, abbreviations and what they are short for, roles and who holds them.
 *
 * <p>A text enters, {@link dev.dateline.language.name.Names}, {@link dev.dateline.language.name.Abbreviations} and {@link
 * dev.dateline.language.name.Roles} find what stands in it.
 *
 * <p>Start with {@link dev.dateline.language.name.Names}.
 */
@NullMarked
package dev.dateline.language.name;

import org.jspecify.annotations.NullMarked;
