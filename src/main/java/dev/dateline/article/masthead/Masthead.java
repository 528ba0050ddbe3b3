package dev.dateline.article.masthead;

import dev.dateline.article.Manuscript;
import dev.dateline.article.Publication;
import dev.dateline.article.Wording;
import dev.dateline.language.press.Publisher;
import dev.dateline.language.press.Signature;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the lines of a page, as against its fields, say of title, byline, date and publisher, and where the story is to be
 * looked for.
 *
 * @param storyFrom index of the first paragraph behind the title
 * @param lines paragraphs that are the title, byline or date, by index, with what they are
 */
public record Masthead(
        String title,
        String source,
        String author,
        Publication publication,
        int storyFrom,
        Map<Integer, String> lines) {

    /** Lines behind the first prose in which a byline or date may still stand, as under a first picture. */
    private static final int INTO_STORY = 3;

    private static final Pattern URL_DATE = Pattern.compile(
            "/((?:19|20)\\d\\d)/(\\w{1,3})/(\\d{1,2})(?:/|$)|/((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?:[/-]|$)");

    public Masthead {
        lines = Map.copyOf(lines);
    }

    /**
     * Reads it.
     *
     * @param storyAt index of the first paragraph that is running text for sure
     * @param clutter what is certainly not the article, by index
     */
    public static Masthead of(
            Manuscript manuscript, List<Wording> wordings, int storyAt, Map<Integer, String> clutter) {
        Map<Integer, String> lines = new HashMap<>();
        List<String> texts = wordings.stream().map(Wording::text).toList();
        OptionalInt found = manuscript.title().isEmpty()
                ? TitleFinder.find(wordings, storyAt, clutter.keySet())
                : OptionalInt.empty();
        String stated = found.isPresent() ? texts.get(found.getAsInt()) : manuscript.title();
        Headline headline = Headline.of(stated, manuscript.source(), manuscript.url(), texts);
        int storyFrom = 0;
        for (int i = 0; i < Math.min(texts.size(), storyAt + INTO_STORY); i++) {
            if (Headline.same(texts.get(i), headline.title()) || Headline.same(texts.get(i), stated)) {
                lines.put(i, "title");
                storyFrom = i < storyAt ? i + 1 : storyFrom;
            }
        }
        Dates dates = Dates.in(texts, storyFrom, Math.min(texts.size(), storyAt + INTO_STORY));
        dates.lines().forEach(i -> lines.put(i, "date"));
        String author = manuscript.author();
        for (int i = storyFrom; i < Math.min(texts.size(), storyAt + INTO_STORY); i++) {
            Optional<String> names = Byline.of(texts.get(i));
            boolean alone = i < storyAt && isNamedAlone(texts, i, manuscript, dates);
            if (names.isPresent() || alone) {
                lines.put(i, "byline");
                author = author.isEmpty() && !Headline.same(texts.get(i), manuscript.source())
                        ? names.orElse(texts.get(i))
                        : author;
            }
        }
        return new Masthead(
                headline.title(),
                manuscript.source().isEmpty() ? source(headline, texts) : manuscript.source(),
                author.isEmpty() ? signOff(texts, storyAt) : author,
                publication(manuscript, dates, texts.subList(storyFrom, Math.min(texts.size(), storyAt + INTO_STORY))),
                storyFrom,
                lines);
    }

    /** Names without "By" are a byline if a field of the file, the date or the publisher's name beside them says so. */
    private static boolean isNamedAlone(List<String> texts, int i, Manuscript manuscript, Dates dates) {
        String line = texts.get(i);
        if ((!line.isEmpty() && Headline.same(line, manuscript.author())) || Headline.same(line, manuscript.source())) {
            return true;
        }
        boolean besideDate = dates.lines().contains(i + 1) || dates.lines().contains(i - 1);
        boolean besideSource = i + 1 < texts.size()
                && !manuscript.source().isEmpty()
                && Headline.same(texts.get(i + 1), manuscript.source());
        return Byline.isNames(line) && (besideDate || besideSource);
    }

    private static String source(Headline headline, List<String> texts) {
        Optional<String> tail = texts.stream()
                .filter(line -> line.startsWith(headline.title() + " ")
                        && line.length() > headline.title().length() + 3)
                .map(line -> line.substring(headline.title().length()).replaceFirst("^\\W+", ""))
                .filter(site -> site.startsWith("The "))
                .findFirst();
        if (headline.site().startsWith("The ") || tail.isPresent()) {
            return tail.orElse(headline.site());
        }
        return texts.stream()
                .flatMap(line -> Publisher.namesItself(line).stream())
                .findFirst()
                .orElse("");
    }

    private static String signOff(List<String> texts, int storyAt) {
        return texts.stream()
                .skip(storyAt)
                .flatMap(line -> Publisher.agency(line).or(() -> Signature.signedOff(line)).stream())
                .findFirst()
                .orElse("");
    }

    /** @param opening the first paragraphs of the story */
    private static Publication publication(Manuscript manuscript, Dates dates, List<String> opening) {
        if (manuscript.publication().date().isPresent()) {
            return manuscript.publication();
        }
        Optional<Publication> line = dates.publication();
        if (line.isPresent()) {
            return line.get();
        }
        return inUrl(manuscript.url())
                .<Publication>map(day -> new Publication.Dated(day, "URL path"))
                .or(() -> opening.stream()
                        .flatMap(paragraph -> DateLine.filed(paragraph).stream())
                        .findFirst()
                        .map(day -> new Publication.Dated(day, "dateline of the story")))
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<LocalDate> inUrl(String url) {
        Matcher path = URL_DATE.matcher(url);
        if (!path.find()) {
            return Optional.empty();
        }
        String words = path.group(4) != null
                ? path.group(4)
                : Character.isDigit(path.group(2).charAt(0))
                        ? path.group(1) + "-" + path.group(2) + "-" + path.group(3)
                        : path.group(3) + " " + path.group(2) + " " + path.group(1);
        return StatedDate.in(words).map(StatedDate::day);
    }

    /** The date lines of a page's head; a publication date goes before the date of an update. */
    private record Dates(List<Integer> lines, Optional<Publication> publication) {
        static Dates in(List<String> texts, int from, int to) {
            List<Integer> lines = Stream.iterate(from, i -> i < to, i -> i + 1)
                    .filter(i -> DateLine.of(texts.get(i)).isPresent())
                    .toList();
            List<DateLine> dates = lines.stream()
                    .map(i -> DateLine.of(texts.get(i)).orElseThrow())
                    .toList();
            Optional<DateLine> labelled =
                    dates.stream().filter(DateLine::labelled).findFirst();
            Optional<DateLine> plain =
                    dates.stream().filter(date -> !date.updated()).findFirst();
            Optional<DateLine> best =
                    labelled.or(() -> plain).or(() -> dates.stream().findFirst());
            return new Dates(lines, best.map(date -> {
                LocalDate day = date.day();
                return new Publication.Dated(
                        day, date.updated() ? "line \"Updated\" of the page" : "date line of the page");
            }));
        }
    }
}
