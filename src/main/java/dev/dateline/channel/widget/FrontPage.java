package dev.dateline.channel.widget;

import dev.dateline.archive.Coverage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders the page at {@code /}: the widget, what it can be asked about, and how to embed it. Safe for many threads. */
final class FrontPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String style = Resource.text("/templates/front.css");
    private final Template template;

    FrontPage() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        template = engine.parse(Resource.text("/templates/front.html"), Variant.forContentType(Variant.TEXT_HTML));
    }

    /**
     * The page.
     *
     * @param coverage what can be asked about
     * @param address where the service stands, ending in a slash, as a page elsewhere would name it
     */
    String of(Coverage coverage, String address) {
        return template.data("style", new RawString(style))
                .data(
                        "articles",
                        NumberFormat.getIntegerInstance(Locale.ENGLISH).format(coverage.articles()))
                .data("one", coverage.articles() == 1)
                .data("none", coverage.articles() == 0)
                .data("to", day(coverage.to()))
                .data("latest", coverage.to().map(LocalDate::toString).orElse(""))
                .data("address", address)
                .render();
    }

    /**
     * The {@code Content-Security-Policy} of the page, which is also the proof that the widget needs no more than this.
     */
    String policy() {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-" + Resource.sha256(style)
                + "'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html dompurify;"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(DAY::format).orElse("");
    }
}
