package dev.dateline.channel.cli;

import dev.dateline.checkup.Checkup;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** What {@code doctor} examines. */
@Singleton
final class Checkups {
    private final List<Checkup> checkups;

    Checkups(@All List<Checkup> checkups) {
        this.checkups = List.copyOf(checkups);
    }

    /** By the names of their parts. */
    List<Checkup> inOrder() {
        return checkups.stream().sorted(Comparator.comparing(Checkup::part)).toList();
    }
}
