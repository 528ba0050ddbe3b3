package dev.dateline.question.completion;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.asking.FollowUp;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Conversation;
import dev.dateline.question.Name;
import dev.dateline.question.PastTurn;
import dev.dateline.question.name.NameSpotter;
import dev.dateline.question.phrase.Clause;
import dev.dateline.time.TimeWindow;
import dev.dateline.time.WindowFinder.AskedTime;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes a question from the turns before: its pronouns get their names, its gaps are filled from the question before,
 * and what still leans gets the topic. A question that is complete in itself stays as it is.
 */
public final class Completer {

    private static final Pattern END = Pattern.compile("[\\s?.!,;:]+$");

    /** How many turns back a noun points. */
    private static final int REACH = 5;

    /** Terms beside its names that a question needs to have a subject of its own. */
    private static final int FEWEST_TERMS = 3;

    private final TermAnalyzer analyzer;
    private final Lexicon lexicon;
    private final Function<String, List<AskedTime>> times;
    private final Conversation conversation;
    private final Antecedents antecedents;
    private final Ellipsis ellipsis;

    /**
     * @param times finds the times that a text speaks of
     * @param day no answer that rests on anything published later may be used
     */
    public Completer(
            TermAnalyzer analyzer,
            Lexicon lexicon,
            Function<String, List<AskedTime>> times,
            Conversation conversation,
            Optional<LocalDate> day) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        this.times = times;
        this.conversation = conversation;
        this.antecedents = new Antecedents(conversation, day, lexicon);
        this.ellipsis = new Ellipsis(lexicon, times, antecedents);
    }

    /**
     * The question, completed.
     *
     * @param published the days of publication that its own words allow
     */
    public Completion complete(String asked, Optional<TimeWindow> published) {
        Optional<PastTurn> last = conversation.last();
        if (last.isEmpty()) {
            return new Completion(asked, "", published);
        }
        int connector = FollowUp.connector(asked);
        boolean led = connector > 0;
        String words = END.matcher(asked.substring(connector)).replaceFirst("");
        Pronouns.Filled filled = Pronouns.fill(words.strip(), antecedents, lexicon);
        PastTurn before = last.get();
        Optional<PastTurn> earlier =
                led ? speakingOf(filled.question()).filter(turn -> !turn.equals(before)) : Optional.empty();
        if (earlier.isPresent() && FollowUp.isBareNoun(filled.question())) {
            return new Completion(filled.question(), earlier.get().subject(), published.or(earlier.get()::published));
        }
        Optional<Completion> elliptic = ellipsis.complete(filled.question(), led || asked.endsWith("?"), before);
        if (elliptic.isPresent()) {
            return elliptic.get().allowing(published.or(before::published));
        }
        String question = filled.question() + (asked.endsWith("?") ? "?" : "");
        Optional<PastTurn> leansOn =
                filled.leans() || FollowUp.goesOn(words) || isIncomplete(filled.question(), before, led)
                        ? last
                        : speakingOf(filled.question());
        return leansOn.map(turn -> new Completion(question, topic(turn, question), published.or(turn::published)))
                .orElseGet(() -> new Completion(question, "", published));
    }

    /** A question's own time goes before the one it takes up. */
    private String topic(PastTurn turn, String question) {
        String topic = turn.subject();
        if (times.apply(question).isEmpty()) {
            return topic;
        }
        for (AskedTime time : times.apply(topic).reversed()) {
            topic = topic.substring(0, time.start()) + topic.substring(time.end());
        }
        return topic.strip();
    }

    /** Too little to go by alone: "how many people died", or one more word about a name of the question before. */
    private boolean isIncomplete(String question, PastTurn before, boolean led) {
        List<Name> names = NameSpotter.names(question, lexicon);
        Set<String> terms = terms(Clause.of(question).rest());
        if (names.isEmpty()) {
            return times.apply(question).isEmpty()
                    && (led || terms.size() < FEWEST_TERMS)
                    && terms.stream().allMatch(term -> lexicon.knows(term));
        }
        String known = before.question() + " " + before.topic();
        boolean shared = names.stream().anyMatch(name -> isIn(name, known));
        names.forEach(name -> terms.removeAll(terms(name.text())));
        return shared && names.size() == 1 && terms.size() == 1;
    }

    private boolean isIn(Name name, String text) {
        return terms(text).containsAll(terms(name.text()));
    }

    /** The latest turn that spoke of what a bare noun points at: "the summit", where it was the summit of Hanoi. */
    private Optional<PastTurn> speakingOf(String question) {
        for (String noun : FollowUp.bareNouns(question)) {
            Set<String> term = terms(noun);
            Optional<PastTurn> turn = conversation.backwards().stream()
                    .limit(REACH)
                    .filter(earlier ->
                            !term.isEmpty() && terms(earlier.subject()).containsAll(term))
                    .findFirst();
            if (turn.isPresent()) {
                return turn;
            }
        }
        return Optional.empty();
    }

    private Set<String> terms(String text) {
        return analyzer.terms(text).stream()
                .map(TermAnalyzer.Term::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
