/**
 * The JSON endpoint and the article pages that its citations link to.
 *
 * <p>Start with {@code AskResource}.
 */
@NullMarked
package dev.dateline.channel.json;

import org.jspecify.annotations.NullMarked;
