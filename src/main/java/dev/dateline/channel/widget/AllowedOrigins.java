package dev.dateline.channel.widget;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The origins of pages that may embed the widget. */
final class AllowedOrigins {
    private static final String ANY = "*";
    private static final Pattern ORIGIN = Pattern.compile("https?://[^\\s/?#@*,\"'<>]+");

    private final Set<String> origins;

    /** @throws IllegalArgumentException if one is no origin: a scheme, a host and, where it is not the usual, a port */
    AllowedOrigins(List<String> origins) {
        this.origins = origins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(AllowedOrigins::checked)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether pages of an origin, as a browser sends it, may use the service. */
    boolean allow(String origin) {
        return origins.contains(origin)
                || (origins.contains(ANY) && ORIGIN.matcher(origin).matches());
    }

    private static String checked(String origin) {
        if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("dateline.widget.allowed-origins names '" + origin
                    + "', which is no origin: write it as https://news.example, without a path or a slash at its end");
        }
        return origin;
    }
}
