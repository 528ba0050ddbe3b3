package dev.dateline.question.analysis;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.asking.Freshness;
import dev.dateline.language.asking.LeadIn;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Name;
import dev.dateline.question.Question;
import dev.dateline.question.completion.Completer;
import dev.dateline.question.completion.Completion;
import dev.dateline.question.name.AliasFinder;
import dev.dateline.question.name.NameSpotter;
import dev.dateline.time.WindowFinder;
import dev.dateline.time.WindowFinder.AskedTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Understands a question. Safe for use by many threads. */
public final class QuestionAnalyzer {

    /** What stands after is not read. A question of such length is a text that was pasted. */
    private static final int LONGEST = 2_000;

    private final TermAnalyzer analyzer;
    private final Supplier<Lexicon> lexicon;
    private final Clock clock;
    private final WindowFinder windowFinder = new WindowFinder();

    /**
     * @param lexicon the words and names that the archive uses
     * @param clock tells which day "yesterday" counts from, unless a question is asked as of another day
     */
    public QuestionAnalyzer(TermAnalyzer analyzer, Supplier<Lexicon> lexicon, Clock clock) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /**
     * The question that an inquiry asks.
     *
     * @param conversation the turns before; a follow-up that leans on them is completed from them
     */
    public Question analyze(Inquiry inquiry, Conversation conversation) {
        ArticleFilter asked = Articles.of(inquiry, Optional.empty());
        String typed = readable(inquiry.text());
        Lexicon words = lexicon.get().reading(typed, asked);
        String mended = LeadIn.strip(Spelling.mend(typed, words, asked));
        Function<String, List<AskedTime>> times = times(inquiry.asOf());
        AsOf asOf = AsOf.read(mended, times.apply(mended));
        Completion completion = new Completer(analyzer, words, times, conversation, asked.to())
                .complete(asOf.question(), asOf.published());
        return understood(inquiry, completion, words);
    }

    private Question understood(Inquiry inquiry, Completion completion, Lexicon lexicon) {
        String text = completion.text();
        ArticleFilter filter = Articles.of(inquiry, completion.published());
        Lexicon words = lexicon.reading(text, filter);
        Wording wording = Wording.of(completion.question());
        List<AskedTime> times = times(filter.to()).apply(text);
        Set<String> own = terms(completion.question());
        Set<String> terms = new LinkedHashSet<>(own);
        terms.addAll(terms(completion.topic()));
        Set<String> borrowed = new LinkedHashSet<>(terms);
        borrowed.removeAll(own);
        List<Name> names = NameSpotter.names(text, words);
        return new Question(
                inquiry,
                completion.question(),
                completion.topic(),
                wording.kind(),
                List.copyOf(terms),
                borrowed,
                names,
                new AliasFinder(words, filter, this::terms).find(text, names),
                wording.past(),
                Freshness.asksForLatest(completion.question()),
                times.stream().map(AskedTime::window).toList(),
                times.stream()
                        .flatMap(time -> terms(text.substring(time.start(), time.end())).stream())
                        .collect(Collectors.toSet()),
                completion.published(),
                filter);
    }

    private Function<String, List<AskedTime>> times(Optional<LocalDate> asOf) {
        LocalDate today = LocalDate.now(clock);
        return text -> windowFinder.find(text, asOf, today);
    }

    private Set<String> terms(String text) {
        return analyzer.terms(text).stream()
                .map(TermAnalyzer.Term::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Capitals tell names only if there are other letters. */
    private static String readable(String text) {
        String stripped = text.strip();
        String read = stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
        boolean shouted = read.contains(" ") && read.equals(read.toUpperCase(Locale.ROOT));
        return shouted ? read.toLowerCase(Locale.ROOT) : read;
    }
}
