package dev.dateline.channel.json;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Serves the articles of {@link ShelfIndex}. */
public final class ShelfProfile implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ShelfIndex.class);
    }
}
