package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.syndication.Copies;
import java.util.ArrayList;
import java.util.List;

/** An answer while it is written: verified sentences and their citations, told to a listener as they come. */
final class Manuscript {
    private final ReplyListener listener;
    private final CitationList citations;
    private final List<Reply.Sentence> sentences = new ArrayList<>();
    private final StringBuilder answer = new StringBuilder();

    Manuscript(Copies copies, ReplyWriter.Context context, ReplyListener listener) {
        this.listener = listener;
        this.citations = new CitationList(copies, context.filter(), listener::citation);
    }

    /** Says which sentences will come, so that the archive is asked once for all of them. */
    void expect(List<Draft.Sentence> verified) {
        citations.expect(verified.stream()
                .flatMap(sentence -> sentence.quotes().stream())
                .toList());
    }

    void add(Draft.Sentence verified) {
        List<Integer> cited = citations.number(verified.quotes());
        Reply.Sentence sentence = new Reply.Sentence(verified.text(), cited, verified.standing(), verified.speaker());
        answer.append(answer.isEmpty() ? "" : " ").append(sentence.told());
        cited.forEach(number -> answer.append(" [").append(number).append(']'));
        sentences.add(sentence);
        listener.sentence(sentence);
    }

    /** The number of what supports a sentence that stands beside the answer, after those of the answer. */
    int cite(Draft.Sentence beside) {
        return citations.number(beside.quotes()).getFirst();
    }

    /** The answer so far, its citations marked {@code [1]}. */
    String answer() {
        return answer.toString();
    }

    List<Reply.Sentence> sentences() {
        return List.copyOf(sentences);
    }

    List<Citation> citations() {
        return citations.toList();
    }
}
