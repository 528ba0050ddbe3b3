package dev.dateline.channel.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the series of requests few, whatever strangers send: a method that HTTP does not have, or a path that was refused
 * before it was known for one of ours, counts as {@code OTHER}.
 */
@Singleton
final class MetricLabels implements MeterFilter {
    static final String OTHER = "OTHER";

    private static final String REQUESTS = "http.server";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

    /** What Micrometer calls paths that are none, and the addresses there are. */
    static final Set<String> ADDRESSES = Set.of(
            "NOT_FOUND",
            "REDIRECTION",
            "UNKNOWN",
            "root",
            "/",
            "/api/archive",
            "/api/articles/{id}",
            "/api/ask",
            "/api/ask/stream",
            "/api/feedback",
            "/api/opening",
            "/api/visit",
            "/articles/{id}",
            "/articles/{id}.json",
            "/mcp",
            "/mcp/sse",
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/metrics",
            "/q/openapi",
            "/slack/events",
            "/v1/chat/completions",
            "/v1/models",
            "/webhooks/{name}",
            "/widget.js");

    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+):[^{}]*+}");

    private final String root;

    MetricLabels(@ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith(REQUESTS)) {
            return id;
        }
        List<Tag> tags = id.getTags().stream().map(this::known).toList();
        return id.replaceTags(tags);
    }

    private Tag known(Tag tag) {
        return switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            case "uri" -> isAddress(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            default -> tag;
        };
    }

    private boolean isAddress(String path) {
        String own = path.startsWith(root + "/") ? path.substring(root.length()) : path;
        return ADDRESSES.contains(EXPRESSION.matcher(own).replaceAll("{$1}"));
    }
}
