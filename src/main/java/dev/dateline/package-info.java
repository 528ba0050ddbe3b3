/**
 * Starts the program and puts its parts together.
 *
 * <p>Arguments enter, an exit code leaves. The packages below stand in an order, and each imports only those before it
 * (docs/adr/0004-package-fences.md); none imports this one. Another module adds commands by {@link dev.dateline.MoreCommands}.
 *
 * <p>Start with {@link dev.dateline.Dateline}, then {@link dev.dateline.chat.Chat#ask}.
 */
@NullMarked
package dev.dateline;

import org.jspecify.annotations.NullMarked;
