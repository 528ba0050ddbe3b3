package dev.dateline.channel.webhook;

import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookConfig;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The chat services there are, and those of them that are on. */
@Singleton
final class WebhookServices {
    private final Map<String, WebhookAdapter> adapters = new TreeMap<>();
    private final WebhookConfig config;

    WebhookServices(@All List<WebhookAdapter> adapters, WebhookConfig config) {
        adapters.forEach(adapter -> this.adapters.put(adapter.name(), adapter));
        this.config = config;
    }

    /** Whether there is such a service, with a secret. */
    boolean isOn(String name) {
        return adapters.containsKey(name) && !secrets(name).isEmpty();
    }

    /**
     * A service.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    WebhookAdapter named(String name) {
        return Optional.ofNullable(adapters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no chat service " + name));
    }

    /** What proves its requests; empty if it is off. */
    List<String> secrets(String name) {
        return Optional.ofNullable(config.services().get(name))
                .flatMap(WebhookConfig.Settings::secret)
                .orElse(List.of())
                .stream()
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    /** The names of those that are on. */
    Set<String> on() {
        TreeSet<String> on = new TreeSet<>(adapters.keySet());
        on.removeIf(name -> !isOn(name));
        return on;
    }

    /** Names among the settings that no service has. */
    Set<String> unknown() {
        TreeSet<String> unknown = new TreeSet<>(config.services().keySet());
        unknown.removeAll(adapters.keySet());
        return unknown;
    }

    /** What to do about a service that is not on, or not there. */
    String howToSwitchOn(String name) {
        return adapters.containsKey(name)
                ? "The webhook for " + name + " is off: set dateline.webhooks." + name
                        + ".secret. docs/webhooks.md tells where to find it."
                : "There are webhooks for " + String.join(", ", adapters.keySet()) + ".";
    }
}
