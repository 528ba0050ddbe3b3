/**
 * The story of a web page: how much of it is read, and how much that is none.
 *
 * <p>A folder of pages with their known stories enters, a report leaves. Start with
 * {@link dev.dateline.lab.pages.PageEvaluation}.
 */
@NullMarked
package dev.dateline.lab.pages;

import org.jspecify.annotations.NullMarked;
