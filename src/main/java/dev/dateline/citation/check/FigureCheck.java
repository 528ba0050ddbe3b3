package dev.dateline.citation.check;

import dev.dateline.language.number.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence's numbers must be its quotes' own, however they are written. Those in dates are left to {@link DateCheck}. */
final class FigureCheck implements Check {
    private static final Pattern PAIR = Pattern.compile("\\b(\\d++)(?:[-–:]| to )(\\d++)\\b");

    @Override
    public List<String> faults(Assertion assertion) {
        Set<BigDecimal> known = new HashSet<>();
        assertion.given().document().figures().forEach(figure -> known.add(figure.value()));
        Set<String> pairs = pairs(assertion.quoted());
        List<String> faults = new ArrayList<>();
        String sentence = assertion.sentence();
        for (Figure figure : assertion.told().dateless()) {
            if (!known.contains(figure.value())) {
                faults.add("the number “" + figure.span().of(sentence) + "” is not in the quotes");
            }
        }
        for (String pair : pairs(sentence)) {
            if (!pairs.isEmpty() && !pairs.contains(pair) && faults.isEmpty()) {
                faults.add("the numbers “" + pair + "” do not stand together in the quotes");
            }
        }
        return faults;
    }

    /** Scores and votes: two numbers that mean something only together. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        Matcher matcher = PAIR.matcher(text);
        while (matcher.find()) {
            pairs.add(matcher.group(1) + "–" + matcher.group(2));
        }
        return pairs;
    }
}
