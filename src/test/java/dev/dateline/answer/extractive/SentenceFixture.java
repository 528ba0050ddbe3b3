package dev.dateline.answer.extractive;

import dev.dateline.answer.extractive.sentence.Features;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceSplitter;
import dev.dateline.passage.SentenceVectors;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.DatedText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences as retrieval finds them, and questions as they are analysed. */
public final class SentenceFixture {
    private SentenceFixture() {}

    /** The sentences of an article of one passage, in their order, the first ranked best. */
    public static List<FoundSentence> sentences(String article, String text) {
        List<Sentence> sentences = new SentenceSplitter()
                .split(text, 0, text.length()).stream()
                        .map(span -> new Sentence(span, Block.Kind.BODY))
                        .toList();
        Span all = new Span(0, sentences.getLast().span().end());
        PassageHit hit = new PassageHit(
                new Passage(article, 0, all, sentences),
                all.of(text),
                "Title",
                "",
                "",
                Publication.UNKNOWN,
                "",
                1,
                SentenceVectors.of(List.of(new float[] {1})));
        Evidence evidence = new Evidence(hit, 1);
        List<FoundSentence> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(new FoundSentence(
                    evidence,
                    i,
                    DatedText.of(sentences.get(i).span().of(text), Optional.empty()),
                    new Features(0, 0, 0, 0, 0, 0),
                    -i));
        }
        return found;
    }

    /** A question, analysed beside an archive that knows nothing. */
    public static Question question(Path folder, String text) {
        ArchiveFixture.ingest(folder, ArchiveFixture.article("a", "A", "S", "2021-03-01", "Nothing happened."));
        try (var index = ArchiveFixture.open(folder)) {
            return new QuestionAnalyzer(
                            new EnglishTermAnalyzer(), () -> ArchiveFixture.lexicon(index), Clock.systemUTC())
                    .analyze(Inquiry.of(text), Conversation.NEW);
        }
    }
}
