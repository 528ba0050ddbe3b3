package dev.dateline.channel.mcp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** Who may speak MCP, and how many at a time. */
@ConfigMapping(prefix = "dateline.mcp")
public interface McpConfig {

    /**
     * Origins of web pages that may, such as {@code https://assistant.example}, besides those of this machine and of {@code
     * dateline.public.url}. Programs send no origin and need none.
     */
    Optional<List<String>> allowedOrigins();

    /** How many sessions may be open; {@code quarkus.mcp.server.connection-idle-timeout} closes those that nobody uses. */
    @WithDefault("100")
    @Min(1)
    int mostSessions();
}
