package dev.dateline.channel.cli.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The settings that make one answer differ from another. A service that has others is not asked in place of a command. */
public final class AnswerSettings {
    private static final List<String> NAMES = List.of(
            "dateline.model.provider",
            "dateline.model.base-url",
            "dateline.model.name",
            "dateline.model.max-tokens",
            "dateline.prompts.path",
            "dateline.public.url",
            "dateline.reader.weights",
            "dateline.reader.windows",
            "dateline.reader.deadline",
            "dateline.reader.least-certainty",
            "dateline.reader.least-bearing");

    private AnswerSettings() {}

    /** The same text for the same settings; tells nothing of them. */
    public static String fingerprint(Config config) {
        StringBuilder settings = new StringBuilder();
        for (String name : NAMES) {
            settings.append(name)
                    .append('=')
                    .append(config.getOptionalValue(name, String.class).orElse(""))
                    .append('\n');
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(settings.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
