package dev.dateline.citation.check;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.SentenceReader;
import dev.dateline.citation.wording.VerbShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the quotes only report as accused, believed or denied must not be told as a fact. */
final class AllegationCheck implements Check {
    private static final String CUE =
            "\\b(?:accus|alleg|suspect|believ|claim|fear|rumou?r|speculat|purport|suppos|deni|deny"
                    + "|no (?:evidence|proof|sign|indication|suggestion|confirmation))\\w*";

    /** From the cue to where something else is told. */
    private static final Pattern ALLEGED = Pattern.compile(
            CUE + ".*?(?=[,;] (?:which|who|but|while|and)\\b|;|[.!?](?:\\s|$)|\\bbut\\b|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CUED = Pattern.compile(CUE, Pattern.CASE_INSENSITIVE);

    private final SentenceReader reader;

    AllegationCheck(TermAnalyzer analyzer) {
        reader = new SentenceReader(analyzer);
    }

    @Override
    public List<String> faults(Assertion assertion) {
        if (CUED.matcher(assertion.sentence()).find()) {
            return List.of();
        }
        Matcher matcher = ALLEGED.matcher(assertion.quoted());
        Set<String> alleged = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            alleged.addAll(stems(matcher.group()));
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        alleged.removeAll(stems(rest.toString()));
        boolean told = reader.sentences(assertion.sentence()).stream()
                .anyMatch(sentence -> sentence.content().stream()
                        .anyMatch(word -> alleged.contains(word.stem()) && VerbShape.isVerb(sentence, word)));
        return told ? List.of("an allegation is told as a fact") : List.of();
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Reading sentence : reader.sentences(text)) {
            sentence.content().forEach(word -> stems.add(word.stem()));
        }
        return stems;
    }
}
