package dev.dateline.language.clause;

import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.token.Span;
import dev.dateline.language.verb.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what makes a clause tell something that has not happened: modals, plans, conditions, what is yet to come. */
public final class Expectation {
    private static final String BASE_VERB =
            "(?-i:(?!(?:the|a|an|his|her|its|their|our|my|this|that|these|those|him|them|us|me|"
                    + "it|you|be said|be believed|\\p{L}+ing|\\d\\S*)\\b)\\p{Ll}[\\p{Ll}-]+)";
    private static final String DONE = "\\p{L}+ed|\\p{L}+n|become|come|run|better|just|never|already|all|"
            + String.join("|", VerbForms.irregular());

    /** These make a whole clause one that tells no fact. */
    private static final Cues WHOLE = Cues.anyOf(
            "(?<!(?:his|her|their|my|our|the|a|free|good|political|own|last|living) )will(?! power)",
            "shall",
            "won[’']t",
            "\\p{L}+[’']ll",
            "\\p{L}+[’']d (?!(?:" + DONE + ")\\b)\\p{L}+",
            "(?-i:may)",
            "(?<!(?:the|of|military|economic|their|its|his|her) )might",
            "could(?! not\\b(?! be ruled))",
            "would(?! not (?:say|comment|confirm|discuss|elaborate|give|name|reveal|disclose|talk|speak)\\b)",
            "(?:is|are|was|were|be|been|being|remains?|\\p{L}+[’'](?:s|re)) (?:\\p{L}+ )?(?:expected|scheduled|planned|slated|set|"
                    + "likely|unlikely|supposed|poised|about|ready|meant|intended|bound|hoped|hoping|tipped|projected|forecast)"
                    + " (?:to|for|on|in|at|by|this|next|later)(?! (?:free|out|up|off|fire|apart|aside|a|the))",
            "(?:is|are|was|were|be|been) due to (?=be |\\p{Ll}+ (?:in|on|at|to|for|the|a|an|from|next|this|by|with|later|his|"
                    + "her|their|its|\\p{Lu}|\\p{N}))(?!(?:a|an|the|bad|heavy|poor|high|low|severe|strong) )",
            "(?:is|are|was|were) (?:not |yet |still )*to " + BASE_VERB,
            "(?<!(?:an?|the|his|her|its|their|our|any|no|new|secret|with|of|\\p{L}{2,12}ed) )"
                    + "(?:plan|plans|planned|planning|intend|intends|intended|hope|hopes|hoped|hoping|aim|aims|aimed|aiming|want|wants|"
                    + "wanted|expect|expects|prepare|prepares|preparing|seek|seeks|seeking|sought|look|looks|looking) to "
                    + BASE_VERB,
            "(?:plan|plans|planning) (?:a|an|for|on)",
            "(?:consider|considers|considering|considered|mull|mulls|mulling|weigh|weighs|weighing) \\p{L}+ing",
            "(?:is|are|was|were|seems?|remains?|becomes?|\\p{L}+[’']s) (?:still |also |now |only )?(?:possible|probable|conceivable|likely|"
                    + "unclear|uncertain)",
            "perhaps",
            "maybe",
            "probably",
            "presumably",
            "possibly",
            "potentially",
            "conceivably",
            "(?<!as )if(?! not)",
            "unless",
            "whether",
            "in case",
            "provided that",
            "as long as",
            "in the event",
            "tomorrow",
            "(?<!the )next (?:week|month|year|spring|summer|autumn|fall|winter|season|Monday|Tuesday|Wednesday|Thursday|"
                    + "Friday|Saturday|Sunday)",
            "later this (?:week|month|year|spring|summer|autumn|winter)",
            "in the coming (?:days|weeks|months|years)");

    /** These say that what follows is wanted, not that it was done: "agreed to open". */
    private static final Cues WHAT_FOLLOWS = Cues.anyOf(
            "(?<!(?:failed|fails|refused|refuses|declined|declines) )(?:agree[sd]?|agreement|vow(?:s|ed)?|pledge[sd]?|"
                    + "promise[sd]?|threat|threaten(?:s|ed)?|offer(?:s|ed)?|invite[sd]?|invitation|urge[sd]?|order(?:s|ed)?|"
                    + "ask(?:s|ed)?|call(?:s|ed)? (?:on|for)|vote[sd]?|decide[sd]?|decision|propose[sd]?|proposal|plan|plans|"
                    + "bid|deal|talks|request(?:s|ed)?|demand(?:s|ed)?|encourage[sd]?|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|"
                    + "effort|efforts|hope|hopes|campaign|commit(?:s|ted)?|willing|eager|prepared|ready|wish|right|chance|"
                    + "order|permission|call) (?:(?!to\\b)[\\p{L}\\p{N}’'.]+ ){0,6}?(to) " + BASE_VERB);

    /** These stand before what they make uncertain: "the proposed bridge". */
    private static final Cues ATTRIBUTE = Cues.anyOf(
            "upcoming",
            "forthcoming",
            "(?<!(?:as|than|had|been|was|were|is|are|be|has|have) )(?:planned|proposed|expected|scheduled|hoped-for)",
            "prospective",
            "potential",
            "(?<!as soon as |as |if |where |when |is |was |are |were |be )possible",
            "likely",
            "would-be",
            "possibility of",
            "prospect of");

    /** A headline's future: "Minister to visit Lisbon". */
    private static final Pattern HEADLINE = Pattern.compile(
            "^(?!(?:How|What|When|Where|Who|Why|In|As|According|Due|Thanks|Up|Back|Next|Prior|Close|Contrary)\\b)"
                    + "\\p{Lu}[\\p{L}’'.-]*(?: (?!to\\b)[\\p{L}’'.&-]+){0,6} to " + BASE_VERB);

    private static final Pattern OPENING_CONDITION =
            Pattern.compile("^(?:Even if|If|Unless|Should|Provided|Assuming) ");

    private Expectation() {}

    /** What makes a place of a clause uncertain; nothing if it is told as done. */
    public static List<Span> governing(Clauses clauses, Clause clause, int focus) {
        List<Span> found = new ArrayList<>(clause.all(WHOLE));
        for (MatchResult aim : WHAT_FOLLOWS.matches(clause.sentence(), clause.span())) {
            if (focus >= aim.start(1)) {
                found.add(new Span(aim.start(), aim.end()));
            }
        }
        for (Span cue : clause.all(ATTRIBUTE)) {
            if (focus >= cue.start() && focus < clauses.nextPast(cue.end())) {
                found.add(cue);
            }
        }
        Matcher headline = HEADLINE.matcher(clause.sentence());
        if (clause.span().start() == 0 && headline.find() && clauses.nextPast(0) >= headline.end()) {
            found.add(new Span(0, headline.end()));
        }
        if (focus < clause.span().start()) {
            // Before the clause stands its subject or when and where: what it says of that ends at its first verb.
            int said = clauses.nextPast(clause.span().start());
            found.removeIf(cue -> cue.start() > said);
        }
        found.addAll(conditions(clauses.all(), clause));
        return found;
    }

    /** What is told of a case that may never be: "If they sign, the war is over", "the war is over, if they sign". */
    private static List<Span> conditions(List<Clause> clauses, Clause clause) {
        List<Span> found = new ArrayList<>();
        if (OPENING_CONDITION.matcher(clauses.getFirst().text()).find()) {
            found.add(clauses.getFirst().span());
        }
        clauses.stream()
                .skip(clauses.indexOf(clause) + 1L)
                .dropWhile(Clause::isSubordinate)
                .findFirst()
                .filter(Clause::isCondition)
                .ifPresent(next -> found.add(next.span()));
        return found;
    }
}
