/**
 * The service that runs on this machine, as a command sees it.
 *
 * <p>{@code dateline serve} leaves a {@link dev.dateline.channel.cli.local.ServiceNote} beside its index; {@code dateline ask}
 * reads it and asks there, since a service that is warm answers sooner than a program that starts. Nothing here needs Quarkus
 * to be running.
 *
 * <p>Start with {@link dev.dateline.channel.cli.local.Neighbour}.
 */
@NullMarked
package dev.dateline.channel.cli.local;

import org.jspecify.annotations.NullMarked;
