package dev.dateline.channel.widget;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who may embed the widget, and what it opens with. */
@ConfigMapping(prefix = "dateline.widget")
interface WidgetConfig {

    /**
     * Origins of the pages that may embed the widget, such as {@code https://news.example}; {@code *} for any. None by
     * default: the service's own pages need no permission.
     */
    Optional<List<String>> allowedOrigins();

    /** Questions to offer a reader who has not asked yet. By default, some that the archive answers. */
    Optional<List<String>> sampleQuestions();
}
