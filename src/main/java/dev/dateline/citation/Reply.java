package dev.dateline.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dateline.answer.Standing;
import dev.dateline.archive.Coverage;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical answer, the same in every channel. Its JSON is the contract of {@code POST /api/ask}.
 *
 * <p>That nothing was found is an outcome, {@link NotFound}; that the search failed is an exception.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Reply.NotFound.class, name = "notFound")
})
public sealed interface Reply {

    /** What stands before sentences that bear on the question, where no short answer is sure enough. Never in bold. */
    String WITHOUT_SHORT_ANSWER = "The articles say:";

    /** The answer in words, its citations marked {@code [1]}. */
    String answer();

    /** Quotes that support the answer, numbered from 1 in the order of the answer. Empty when nothing was found. */
    List<Citation> citations();

    /** What was searched. */
    Searched searched();

    /** The ids of the articles that it rests on, copies of them among these; of one that found nothing, those it names. */
    default Set<String> articles() {
        Stream<ArticleReference> named = switch (this) {
            case Answered answered ->
                answered.citations().stream()
                        .flatMap(citation -> Stream.concat(Stream.of(citation.article()), citation.copies().stream()));
            case NotFound notFound -> notFound.nearest().stream();
        };
        return named.map(ArticleReference::id).collect(Collectors.toSet());
    }

    /**
     * The articles say.
     *
     * @param shortAnswer a date, name, place or number, if it is more likely right than the settings ask; without one,
     *     the sentences only bear on the question
     * @param certainty the calibrated probability that the short answer is right; absent without one, and where it follows
     *     from rules
     * @param sentences the answer, sentence by sentence: one to three
     * @param conflicts other values that other articles give for the same question, most recent first
     * @param corrections what was said before on the same and was taken back, most recently corrected first
     * @param unanswered which of several questions that were asked at once the articles do not answer
     * @param backend what wrote the draft: {@code extractive}, or a model's name
     * @param degraded whether a language model was asked for and could not serve
     * @param degradedReason why, in words for the reader
     * @param conversation the conversation to name in a follow-up
     * @param tookMillis from receiving the question to this reply, in milliseconds
     */
    @JsonPropertyOrder({
        "answer",
        "short",
        "certainty",
        "sentences",
        "citations",
        "conflicts",
        "corrections",
        "unanswered",
        "backend",
        "degraded"
    })
    record Answered(
            String answer,

            @JsonProperty("short") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<String> shortAnswer,

            @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalDouble certainty,

            List<Sentence> sentences,
            List<Citation> citations,
            List<Conflict> conflicts,
            List<Correction> corrections,
            List<String> unanswered,
            String backend,
            boolean degraded,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> degradedReason,
            String conversation,
            Searched searched,
            long tookMillis)
            implements Reply {

        public Answered {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            conflicts = List.copyOf(conflicts);
            corrections = List.copyOf(corrections);
            unanswered = List.copyOf(unanswered);
            if (sentences.isEmpty() || citations.isEmpty()) {
                throw new IllegalArgumentException("an answer needs a sentence and a citation");
            }
        }

        /** What a channel writes before the sentences: the short answer, or that these only bear on the question. */
        public String opening() {
            return shortAnswer.orElse(WITHOUT_SHORT_ANSWER);
        }

        /** What a channel writes after the sentences: of each question that is not answered, that the articles do not say. */
        public List<String> silences() {
            return unanswered.stream()
                    .map(question -> "The articles do not say: " + question)
                    .toList();
        }
    }

    /**
     * The articles do not say.
     *
     * @param answer says so, and what was searched
     * @param nearest up to three articles that come nearest, best first
     */
    @JsonPropertyOrder({"answer", "citations", "nearest", "backend", "degraded"})
    record NotFound(
            String answer,
            List<ArticleReference> nearest,
            String backend,
            boolean degraded,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> degradedReason,
            String conversation,
            Searched searched,
            long tookMillis)
            implements Reply {

        public NotFound {
            nearest = List.copyOf(nearest);
        }

        @JsonProperty
        @Override
        public List<Citation> citations() {
            return List.of();
        }
    }

    /**
     * One sentence of an answer.
     *
     * @param text the sentence; dates that were worked out stand in square brackets
     * @param citations numbers of the citations that support it
     * @param standing whether the articles report, plan, claim or deny it
     * @param speaker who says it, in an interview or a hearing, if the text does not name them
     */
    record Sentence(
            String text,
            List<Integer> citations,
            Standing standing,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> speaker) {
        public Sentence {
            citations = List.copyOf(citations);
        }

        /** One of running text. */
        public Sentence(String text, List<Integer> citations, Standing standing) {
            this(text, citations, standing, Optional.empty());
        }

        /** The text, opened by its speaker if it has one: "Veld: It stays open." */
        public String told() {
            return speaker.map(name -> name + ": ").orElse("") + text;
        }
    }

    /**
     * Another value for the same question.
     *
     * @param value the other short answer
     * @param published when the article that gives it was published
     * @param citation the number of the citation that supports it
     */
    record Conflict(
            String value,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> published,
            int citation) {}

    /**
     * A claim that was taken back.
     *
     * @param corrected the day of the correction, if it is known
     * @param citation the number of the citation that has the claim together with what takes it back
     */
    record Correction(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> corrected, int citation) {}

    /**
     * What was searched.
     *
     * @param articles how many articles the question could have been answered from
     * @param from the earliest publication date among them
     * @param to the latest publication date among them
     */
    record Searched(
            int articles,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> from,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> to) {

        static Searched of(Coverage coverage) {
            return new Searched(coverage.articles(), coverage.from(), coverage.to());
        }

        /** A sentence that says so to a reader. */
        String inWords() {
            if (articles == 0) {
                return "No article is in the archive for those dates and sources.";
            }
            String count = articles == 1 ? "1 article was" : articles + " articles were";
            Optional<String> first = from.map(day -> TimeInterval.day(day).inWords());
            Optional<String> last = to.map(day -> TimeInterval.day(day).inWords());
            if (first.isEmpty() || last.isEmpty()) {
                return count + " searched, of unknown date.";
            }
            return count + " searched, published "
                    + (first.equals(last) ? "on " + first.get() : first.get() + " to " + last.get()) + ".";
        }
    }
}
