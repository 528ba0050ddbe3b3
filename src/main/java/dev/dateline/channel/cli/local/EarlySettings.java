package dev.dateline.channel.cli.local;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Settings as Quarkus will read them, read before it starts: from the same places, in the same order of precedence. */
public final class EarlySettings {
    private static final String FILE = "application.properties";

    /** As Quarkus numbers them: a file beside the program counts more than the one in it, less than the environment. */
    private static final int IN_PROGRAM = 250;

    private static final int IN_FOLDER = 260;

    private static final int PRIORITY = 200;

    private EarlySettings() {}

    /**
     * Reads them.
     *
     * @param mappings what is asked of them as a whole
     * @throws IOException if a file of settings cannot be read
     * @throws RuntimeException if one of them is wrong
     */
    public static SmallRyeConfig read(Class<?>... mappings) throws IOException {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addSystemSources()
                .withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withProfile("prod")
                .withSources(new DotEnvConfigSourceProvider());
        List.of(mappings).forEach(builder::withMapping);
        URL program = EarlySettings.class.getResource("/" + FILE);
        if (program != null) {
            builder.withSources(new PropertiesConfigSource(program, IN_PROGRAM));
        }
        Path folder = Path.of("config", FILE);
        if (Files.isRegularFile(folder)) {
            builder.withSources(new PropertiesConfigSource(folder.toUri().toURL(), IN_FOLDER));
        }
        return builder.build();
    }
}
