package dev.dateline.channel.widget;

import dev.dateline.answer.Standing;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Inquiry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Questions for a reader who has not asked yet. They are made of the people and places that the latest articles name, and
 * each was asked: what the archive does not answer is not offered. Safe for use by many threads.
 */
@Singleton
final class SampleQuestions {
    private static final int MOST = 3;
    private static final int TRIES = 4;

    /** Whoever opens the first page waits for them. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private static final int PASSAGES = 60;
    private static final int RECENT_DAYS = 60;

    /** Words that most reports have, of whatever they report. */
    private static final String REPORTED = "said told met announced talks president minister";

    /** A growing archive is not asked anew for each article. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PassageIndex index;
    private final Lexicon lexicon;
    private final Function<Inquiry, Reply> asked;
    private final List<String> configured;
    private final InstantSource clock = InstantSource.system();
    private final ReentrantLock making = new ReentrantLock();
    private volatile Optional<Made> made = Optional.empty();

    @Inject
    SampleQuestions(PassageIndex index, Lexicon lexicon, Chat chat, WidgetConfig config) {
        this(index, lexicon, chat::ask, config.sampleQuestions().orElse(List.of()));
    }

    SampleQuestions(PassageIndex index, Lexicon lexicon, Function<Inquiry, Reply> asked, List<String> configured) {
        this.index = index;
        this.lexicon = lexicon;
        this.asked = asked;
        this.configured = List.copyOf(configured);
    }

    /** At most three; none where the archive is empty. */
    List<String> questions() {
        if (!configured.isEmpty()) {
            return configured.stream().limit(MOST).toList();
        }
        Coverage coverage = index.coverage(ArticleFilter.ALL);
        if (made.isEmpty() || !isCurrent(made.get(), coverage)) {
            making.lock();
            try {
                if (made.isEmpty() || !isCurrent(made.get(), coverage)) {
                    made = Optional.of(new Made(make(coverage), coverage, clock.instant()));
                }
            } finally {
                making.unlock();
            }
        }
        return made.map(Made::questions).orElse(List.of());
    }

    private boolean isCurrent(Made before, Coverage coverage) {
        return before.coverage().equals(coverage)
                || (!before.questions().isEmpty() && before.at().plus(KEPT).isAfter(clock.instant()));
    }

    private List<String> make(Coverage coverage) {
        Subjects recent = Subjects.of(passages(recent(coverage)), lexicon);
        Subjects all = Subjects.of(passages(ArticleFilter.ALL), lexicon);
        List<String> people = union(recent.people(), all.people());
        List<String> places = union(recent.places(), all.places());
        List<Kind> kinds = List.of(
                new Kind(ofPairs("When did %s and %s meet?", people), true),
                new Kind(ofEach("What was said about the %s?", all.matters()), false),
                new Kind(ofEach("What happened in %s?", places), true),
                new Kind(ofEach("What happened at the %s?", all.events()), true),
                new Kind(ofPairs("Where did %s and %s meet?", people), true),
                new Kind(ofPairs("What did %s say about %s?", people), false));
        return answered(kinds);
    }

    /**
     * The first that are answered, of as many kinds as possible. Of each kind one is asked at a time, so that a kind that the
     * archive knows nothing of holds the others up little.
     */
    private List<String> answered(List<Kind> kinds) {
        Instant deadline = clock.instant().plus(LONGEST);
        List<Iterator<String>> left =
                kinds.stream().map(kind -> kind.questions().iterator()).toList();
        List<String> questions = new ArrayList<>();
        for (int each = 1; each <= MOST && questions.size() < MOST; each++) {
            Set<Kind> open = new HashSet<>(kinds);
            for (int tries = 0; tries < TRIES && !open.isEmpty(); tries++) {
                for (int i = 0; i < kinds.size() && questions.size() < MOST; i++) {
                    Kind kind = kinds.get(i);
                    if (!open.contains(kind)
                            || !left.get(i).hasNext()
                            || clock.instant().isAfter(deadline)) {
                        continue;
                    }
                    String question = left.get(i).next();
                    if (isAnswered(question, kind.reported())) {
                        questions.add(question);
                        open.remove(kind);
                    }
                }
            }
        }
        return questions;
    }

    private static List<String> union(List<String> first, List<String> others) {
        return Stream.concat(first.stream(), others.stream()).distinct().toList();
    }

    /** Of every two of those mentioned most. */
    private static List<String> ofPairs(String form, List<String> people) {
        List<String> known = people.stream().limit(MOST).toList();
        return known.stream()
                .flatMap(one -> known.stream().skip(known.indexOf(one) + 1L).map(other -> form.formatted(one, other)))
                .toList();
    }

    private static List<String> ofEach(String form, List<String> subjects) {
        return subjects.stream().map(form::formatted).toList();
    }

    private static ArticleFilter recent(Coverage coverage) {
        return new ArticleFilter(coverage.to().map(day -> day.minusDays(RECENT_DAYS)), Optional.empty(), List.of());
    }

    private List<PassageHit> passages(ArticleFilter filter) {
        return index.search(new PassageQuery.Words(REPORTED, filter), PASSAGES);
    }

    private boolean isAnswered(String question, boolean reported) {
        return switch (asked.apply(Inquiry.of(question))) {
            case Reply.Answered answered ->
                !reported || answered.sentences().getFirst().standing() == Standing.REPORTED;
            case Reply.NotFound notFound -> false;
        };
    }

    /**
     * Questions of one form, the most promising first.
     *
     * @param reported whether they ask for what happened, which nobody's claim or plan answers
     */
    private record Kind(List<String> questions, boolean reported) {}

    private record Made(List<String> questions, Coverage coverage, Instant at) {}
}
