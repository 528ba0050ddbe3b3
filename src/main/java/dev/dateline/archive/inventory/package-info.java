/**
 * What an archive holds, in figures.
 *
 * <p>An engine counts; {@link dev.dateline.archive.inventory.Inventory} leaves. Whoever brings articles in leaves a
 * {@link dev.dateline.archive.inventory.LastIngest} with the archive, which goes where the archive goes.
 *
 * <p>Start with {@link dev.dateline.archive.inventory.Inventory}.
 */
@NullMarked
package dev.dateline.archive.inventory;

import org.jspecify.annotations.NullMarked;
