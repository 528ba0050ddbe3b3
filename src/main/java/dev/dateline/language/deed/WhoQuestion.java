package dev.dateline.language.deed;

import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.token.Tokenizer;
import dev.dateline.language.verb.VerbForms;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question for who did something, or to whom it was done.
 *
 * @param role which of the two it asks for
 * @param verb where the verb stands in it
 */
public record WhoQuestion(Role role, Span verb) {
    private static final Set<String> BEING = Vocabulary.ENGLISH.words("being");
    private static final Set<String> HAVING = Vocabulary.ENGLISH.words("having");
    private static final Set<String> ADVERBS =
            Vocabulary.ENGLISH.words("adverbs-before-verbs", "between-verb-and-participle", "adverbs-and-conjunctions");

    /**
     * What a question asks for: the doer in "Who robbed the bank?", the sufferer in "Who was robbed?". Nothing where its verb is
     * not in the past, as in "Who is the mayor?", or not right after, as in "Who did the mayor meet?".
     */
    public static Optional<WhoQuestion> in(String question) {
        List<Token> tokens = Tokenizer.tokenize(question).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
        if (tokens.isEmpty() || !tokens.getFirst().is("who")) {
            return Optional.empty();
        }
        boolean passive = false;
        boolean perfect = false;
        for (Token token : tokens.subList(1, tokens.size())) {
            if (BEING.contains(token.word())) {
                passive = true;
            } else if (HAVING.contains(token.word()) && !perfect && !passive) {
                perfect = true;
            } else if (!ADVERBS.contains(token.word())) {
                boolean past = !token.capital() && VerbForms.looksBack(token.word()) && !token.is("did");
                return past
                        ? Optional.of(new WhoQuestion(
                                passive ? Role.SUFFERER : Role.DOER, new Span(token.start(), token.end())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
