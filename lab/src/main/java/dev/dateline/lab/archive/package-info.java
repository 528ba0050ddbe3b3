/**
 * Archives for as long as something is measured, and the way from a question to ranked sentences.
 *
 * <p>Texts enter, an archive that is gone when it is closed leaves. Start with
 * {@link dev.dateline.lab.archive.ScratchArchive}.
 */
@NullMarked
package dev.dateline.lab.archive;

import org.jspecify.annotations.NullMarked;
