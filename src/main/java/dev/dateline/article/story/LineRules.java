package dev.dateline.article.story;

import dev.dateline.article.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a line is by its own wording: a cookie notice, a prompt, a menu, a credit. The wordings stand in text files
 * beside this class, of which {@code clutter.txt} says how they are written.
 */
final class LineRules {
    private static final Pattern SECTION = Pattern.compile("^\\[(.+)] (\\d+)( quotes too)?$");

    private final List<Section> sections;

    private LineRules(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /** The rules of a file beside this class. */
    static LineRules of(String file) {
        try (InputStream in = Objects.requireNonNull(LineRules.class.getResourceAsStream(file), file)) {
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in the jar cannot be read; build it again", e);
        }
    }

    /** What the line is, if a rule fits it. */
    Optional<String> reason(Wording wording) {
        return sections.stream()
                .filter(section -> section.fits(wording))
                .map(Section::name)
                .findFirst();
    }

    private static LineRules parsed(String rules) {
        List<Section> sections = new ArrayList<>();
        List<String> regexes = new ArrayList<>();
        Optional<Matcher> open = Optional.empty();
        for (String line : rules.lines().toList()) {
            Matcher header = SECTION.matcher(line);
            if (header.matches()) {
                open.ifPresent(opened -> sections.add(section(opened, regexes)));
                regexes.clear();
                open = Optional.of(header);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                regexes.add(line);
            }
        }
        open.ifPresent(opened -> sections.add(section(opened, regexes)));
        return new LineRules(sections);
    }

    private static Section section(Matcher header, List<String> regexes) {
        return new Section(
                header.group(1),
                Integer.parseInt(header.group(2)),
                header.group(3) != null,
                any(regexes.stream().filter(regex -> regex.startsWith("^")).toList()),
                any(regexes.stream().filter(regex -> !regex.startsWith("^")).toList()));
    }

    private static Optional<Pattern> any(List<String> regexes) {
        return regexes.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(String.join("|", regexes), Pattern.CASE_INSENSITIVE));
    }

    /**
     * The rules of one name.
     *
     * @param opening what fits at the line's beginning, tried there alone because that is many times faster
     * @param anywhere what fits at any place of the line
     */
    private record Section(
            String name, int maxWords, boolean quotesToo, Optional<Pattern> opening, Optional<Pattern> anywhere) {
        /** Longer "words" are not language, and would keep a backtracking matcher busy. */
        private static final int MAX_WORD_LENGTH = 30;

        boolean fits(Wording wording) {
            String line = wording.text();
            return wording.words() <= maxWords
                    && line.length() <= (long) maxWords * MAX_WORD_LENGTH
                    && (quotesToo || !wording.opensQuote())
                    && (opening.filter(pattern -> pattern.matcher(line).lookingAt())
                                    .isPresent()
                            || anywhere.filter(pattern -> pattern.matcher(line).find())
                                    .isPresent());
        }
    }
}
