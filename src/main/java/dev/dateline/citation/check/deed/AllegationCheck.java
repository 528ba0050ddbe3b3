package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.Document;
import dev.dateline.language.clause.Allegation;
import dev.dateline.language.token.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the quotes only report as accused, believed or denied must not be told as a fact. */
public final class AllegationCheck implements Check {
    private final ClauseReader reader;

    public AllegationCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Fault> faults(Assertion assertion) {
        if (Allegation.isIn(assertion.sentence())) {
            return List.of();
        }
        String quoted = assertion.quoted();
        Set<String> alleged = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Span span : Allegation.in(quoted)) {
            alleged.addAll(stems(span.of(quoted)));
            rest.append(quoted, from, span.start()).append(' ');
            from = span.end();
        }
        rest.append(quoted, from, quoted.length());
        alleged.removeAll(stems(rest.toString()));
        return assertion.told().sentences().stream()
                .flatMap(sentence -> sentence.content().stream()
                        .filter(word -> alleged.contains(word.stem()) && VerbShape.isVerb(sentence, word)))
                .map(Word::form)
                .limit(1)
                .<Fault>map(told -> new Fault.OfWords(told, assertion.place(told), Flaw.ALLEGATION_AS_FACT))
                .toList();
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Reading sentence : reader.sentences(Document.of(text))) {
            sentence.content().forEach(word -> stems.add(word.stem()));
        }
        return stems;
    }
}
