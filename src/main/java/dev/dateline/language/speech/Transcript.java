package dev.dateline.language.speech;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The utterances of a text that is a transcript: paragraphs with their speakers' labels, of which one comes again, or questions and
 * answers in turn. Any other text has none. Immutable.
 */
public final class Transcript {
    /** Fits "Veld:", "CHAIR VELD:", "Ms. Ina Veld (mayor):", "Q:"; not "The reason is simple:". */
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L}.’'-]{0,30}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,30}|"
            + String.join("|", Vocabulary.ENGLISH.words("name-links"))
            + ")){0,4})(?: ?\\([^()]{1,40}\\))?:\\s+(?=\\S)");

    private static final Pattern ASKS = Pattern.compile("\\?[\"”’')\\]]*$");

    private static final Set<String> ASKING = Vocabulary.ENGLISH.words("speaker-labels-asking");
    private static final Set<String> NAMELESS =
            Vocabulary.ENGLISH.words("speaker-labels-asking", "speaker-labels-answering");
    private static final Set<String> NOTES = Set.copyOf(Vocabulary.ENGLISH.lines("note-labels"));

    /** Fewer paragraphs with labels are a box of facts: "When: …", "Where: …". */
    private static final int FEWEST_LABELS = 3;

    private static final int FEWEST_SPEAKERS = 2;

    /** Fewer questions stand in any article. */
    private static final int FEWEST_QUESTIONS = 3;

    /** The share of the paragraphs that ask in an interview without labels. Not tuned. */
    private static final double ASKING_SHARE = 0.25;

    private static final int LONGEST_ACRONYM = 2;

    private final List<Utterance> utterances;

    private Transcript(List<Utterance> utterances) {
        this.utterances = List.copyOf(utterances);
    }

    /**
     * Reads a text.
     *
     * @param paragraphs in order, as spans of the text
     */
    public static Transcript of(String text, List<Span> paragraphs) {
        List<Optional<Utterance>> labelled =
                paragraphs.stream().map(paragraph -> labelled(text, paragraph)).toList();
        if (isTranscript(labelled)) {
            return new Transcript(inTurn(text, paragraphs, labelled));
        }
        return new Transcript(inInterview(text, paragraphs));
    }

    /** Whose words stand at a place of the text, if somebody's do. */
    public Optional<Utterance> at(int place) {
        return utterances.stream()
                .filter(utterance -> utterance.span().start() <= place
                        && place < utterance.span().end())
                .findFirst();
    }

    private static Optional<Utterance> labelled(String text, Span paragraph) {
        Matcher label = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        if (!label.lookingAt() || NOTES.contains(label.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        Span words = new Span(label.end(), paragraph.end());
        boolean asks = ASKING.contains(name) || ASKS.matcher(words.of(text)).find();
        return Optional.of(new Utterance(
                NAMELESS.contains(name) ? "" : written(label.group(1)), paragraph, words, asks, Optional.empty()));
    }

    private static boolean isTranscript(List<Optional<Utterance>> labelled) {
        Map<String, Integer> speakers = new HashMap<>();
        boolean nameless = false;
        int labels = 0;
        for (Optional<Utterance> utterance : labelled) {
            if (utterance.isPresent()) {
                labels++;
                speakers.merge(utterance.get().speaker(), 1, Integer::sum);
                nameless |= utterance.get().speaker().isEmpty();
            }
        }
        boolean again = speakers.values().stream().anyMatch(times -> times > 1);
        return labels >= FEWEST_LABELS && again && (nameless || speakers.size() >= FEWEST_SPEAKERS);
    }

    /** The utterances; a paragraph without a label goes on with the one before, if another speaker comes after it. */
    private static List<Utterance> inTurn(String text, List<Span> paragraphs, List<Optional<Utterance>> labelled) {
        int last = 0;
        for (int i = 0; i < labelled.size(); i++) {
            last = labelled.get(i).isPresent() ? i : last;
        }
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            if (labelled.get(i).isPresent()) {
                utterances.add(labelled.get(i).get());
            } else if (!utterances.isEmpty() && i < last) {
                boolean asks = ASKS.matcher(paragraph.of(text)).find();
                utterances.add(
                        new Utterance(utterances.getLast().speaker(), paragraph, paragraph, asks, Optional.empty()));
            }
        }
        return answering(utterances);
    }

    /** Questions as paragraphs of their own, and what comes right after each. */
    private static List<Utterance> inInterview(String text, List<Span> paragraphs) {
        List<Utterance> utterances = new ArrayList<>();
        int questions = 0;
        boolean answers = false;
        for (Span paragraph : paragraphs) {
            boolean asks = ASKS.matcher(paragraph.of(text)).find();
            if (asks || answers) {
                utterances.add(new Utterance("", paragraph, paragraph, asks, Optional.empty()));
            }
            questions += asks ? 1 : 0;
            answers = asks;
        }
        boolean interview = questions >= FEWEST_QUESTIONS && questions >= ASKING_SHARE * paragraphs.size();
        return interview ? answering(utterances) : List.of();
    }

    /** Everything up to the next question answers the one before. */
    private static List<Utterance> answering(List<Utterance> utterances) {
        List<Utterance> answering = new ArrayList<>();
        Optional<Span> question = Optional.empty();
        for (Utterance utterance : utterances) {
            question = utterance.asks() ? Optional.of(utterance.span()) : question;
            answering.add(utterance.asks() ? utterance : utterance.answering(question));
        }
        return answering;
    }

    /** "CHAIR VELD" as names are written: "Chair Veld"; initials stay. */
    private static String written(String label) {
        if (!label.equals(label.toUpperCase(Locale.ROOT))) {
            return label;
        }
        return Arrays.stream(label.split(" "))
                .map(word -> word.length() <= LONGEST_ACRONYM
                                && !Vocabulary.ENGLISH.words("titles").contains(capital(word))
                        ? word
                        : capital(word))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
