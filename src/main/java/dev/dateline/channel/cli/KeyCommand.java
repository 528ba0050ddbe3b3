package dev.dateline.channel.cli;

import dev.dateline.access.ApiKey;
import dev.dateline.access.KeyStore;
import dev.dateline.access.Scope;
import dev.dateline.delivery.text.ShownText;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline key make|list|revoke}: who may use a service that asks for keys. A running one sees a change in seconds. */
@Command(
        name = "key",
        description = "Makes, lists and revokes the keys of a service that asks for them (dateline.access=keys).",
        synopsisSubcommandLabel = "make | list | revoke",
        mixinStandardHelpOptions = true)
public final class KeyCommand implements Runnable {
    private static final int LONGEST_NAME = 100;

    private final Provider<KeyStore> store;

    @Spec
    @Nullable
    CommandSpec spec;

    KeyCommand(Provider<KeyStore> store) {
        this.store = store;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do: dateline key make NAME, list, or revoke ID.");
    }

    @Command(
            name = "make",
            description = "Makes a key and prints it. It is shown this once.",
            mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "NAME", description = "What it is for, such as: newsroom bot.") String name,
            @Option(
                            names = "--scope",
                            split = ",",
                            paramLabel = "SCOPE",
                            description =
                                    "ask, read, ingest or admin; several with commas between them; default: ask,read.")
                    @Nullable
                    List<Scope> scopes,
            @Option(
                            names = "--expires",
                            paramLabel = "DATE",
                            converter = DayConverter.class,
                            description = "The last day on which it holds, such as 2027-06-30, in UTC; default: never.")
                    @Nullable
                    LocalDate lastDay,
            @Mixin IndexOption index) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw usage("Give the key a name of 1 to " + LONGEST_NAME + " characters.");
        }
        Optional<Instant> expires = Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (expires.filter(end -> !end.isAfter(Instant.now())).isPresent()) {
            throw usage("--expires " + lastDay + " is past: such a key holds for nobody.");
        }
        Set<Scope> granted = scopes == null ? EnumSet.of(Scope.ASK, Scope.READ) : EnumSet.copyOf(scopes);
        KeyStore.Made made = store.get().make(name.strip(), granted, expires);
        Objects.requireNonNull(spec)
                .commandLine()
                .getErr()
                .println(
                        "Key " + made.key().id() + ", to be sent as Authorization: Bearer KEY. It is not shown again:");
        out().println(made.secret());
        return ExitCodes.OK;
    }

    @Command(name = "list", description = "Lists the keys, without their secrets.", mixinStandardHelpOptions = true)
    int list(@Mixin IndexOption index) {
        List<ApiKey> keys = store.get().list();
        if (keys.isEmpty()) {
            out().println("There are no keys.");
        }
        for (ApiKey key : keys) {
            String end = key.expires()
                    .map(time -> (key.holdsAt(Instant.now()) ? "until " : "EXPIRED ")
                            + time.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1))
                    .orElse("no end");
            out().printf(
                            "%s  %s  %-15s  %s%n",
                            key.id(),
                            key.made().atOffset(ZoneOffset.UTC).toLocalDate(),
                            end,
                            scopes(key) + "  " + ShownText.forTerminal(key.name()));
        }
        return ExitCodes.OK;
    }

    @Command(name = "revoke", description = "Revokes a key: it holds no more.", mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(paramLabel = "ID", description = "As dateline key list shows it.") String id,
            @Mixin IndexOption index) {
        if (store.get().revoke(id)) {
            out().println("Key " + ShownText.forTerminal(id) + " is revoked.");
            return ExitCodes.OK;
        }
        Objects.requireNonNull(spec)
                .commandLine()
                .getErr()
                .println("There is no key " + ShownText.forTerminal(id) + ". See: dateline key list");
        return ExitCodes.FAILED;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static String scopes(ApiKey key) {
        return key.scopes().stream()
                .sorted()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
