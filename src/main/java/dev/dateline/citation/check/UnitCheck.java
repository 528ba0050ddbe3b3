package dev.dateline.citation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number must keep its unit: 142 kilometres are not 142 miles. */
final class UnitCheck implements Check {
    private static final Pattern BEHIND = Pattern.compile("^[ -]?([\\p{L}%]+)");

    /** Each line is one unit, in the forms it is written in. */
    private static final Map<String, Integer> UNITS = units(
            "km kilometre kilometres kilometer kilometers",
            "mile miles",
            "m metre metres meter meters",
            "cm centimetre centimetres centimeter centimeters",
            "ft foot feet",
            "inch inches",
            "yard yards",
            "kg kilo kilos kilogram kilograms",
            "ton tons tonne tonnes",
            "gram grams",
            "litre litres liter liters",
            "gallon gallons",
            "barrel barrels",
            "hectare hectares",
            "acre acres",
            "second seconds",
            "minute minutes",
            "hour hours",
            "day days",
            "week weeks",
            "month months",
            "year years",
            "percent % per",
            "dollar dollars",
            "euro euros",
            "pound pounds",
            "yen",
            "yuan",
            "won",
            "ruble rubles rouble roubles",
            "franc francs",
            "rupee rupees");

    @Override
    public List<String> faults(Assertion assertion) {
        Map<BigDecimal, Set<Integer>> quoted = measured(assertion.quoted());
        List<String> faults = new ArrayList<>();
        measured(assertion.sentence()).forEach((value, units) -> {
            Set<Integer> known = quoted.getOrDefault(value, units);
            if (Collections.disjoint(known, units)) {
                faults.add("“" + value.toPlainString() + "” has another unit than in the quotes");
            }
        });
        return faults;
    }

    /** The units of the numbers that have one. */
    private static Map<BigDecimal, Set<Integer>> measured(String text) {
        Map<BigDecimal, Set<Integer>> measured = new HashMap<>();
        for (Figures.Figure figure : Figures.in(text)) {
            Matcher behind = BEHIND.matcher(text.substring(figure.span().end()));
            if (behind.find()) {
                Optional.ofNullable(UNITS.get(behind.group(1).toLowerCase(Locale.ROOT)))
                        .ifPresent(unit -> measured.computeIfAbsent(figure.value(), fresh -> new HashSet<>())
                                .add(unit));
            }
        }
        return measured;
    }

    private static Map<String, Integer> units(String... lines) {
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            for (String form : lines[i].split(" ", -1)) {
                units.put(form, i);
            }
        }
        return Map.copyOf(units);
    }
}
