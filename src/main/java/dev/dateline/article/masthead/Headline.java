package dev.dateline.article.masthead;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline, parted from the name of the site or section that stands before or behind it.
 *
 * @param title the headline alone
 * @param site the name that was cut off, empty if none was
 */
public record Headline(String title, String site) {
    private static final Pattern TAIL =
            Pattern.compile("^(?<title>.{7,}?\\S)\\s+(?<bar>\\||-|–|—|::|»|·|•)\\s+(?<site>[^|»]{2,60})$");
    private static final Pattern LAST_TAIL =
            Pattern.compile("^(?<title>.{7,}\\S)\\s+(?<bar>\\||-|–|—|::|»|·|•)\\s+(?<site>[^|»]{2,60}?)$");
    private static final int MAX_SITE_WORDS = 5;

    /**
     * Parts a title from its site.
     *
     * @param site the publisher's name, if known
     * @param url the page's address, if known: a site's name is often its host's
     * @param lines what else the page says; a line that is the title without its tail settles the matter
     */
    public static Headline of(String title, String site, String url, List<String> lines) {
        Headline headline = new Headline(title, "");
        for (Matcher tail = LAST_TAIL.matcher(headline.title);
                tail.matches();
                tail = LAST_TAIL.matcher(headline.title)) {
            String name = tail.group("site");
            boolean certain = resembles(name, site) || resembles(name, host(url)) || says(lines, tail.group("title"));
            boolean barred = tail.group("bar").equals("|") && words(name) <= MAX_SITE_WORDS;
            if ((!certain && !barred) || words(tail.group("title")) < 2) {
                return headline;
            }
            headline = new Headline(tail.group("title").strip(), name);
        }
        Matcher first = TAIL.matcher(headline.title);
        boolean opensWithSite = first.matches() && resembles(first.group("title"), site);
        return opensWithSite ? new Headline(first.group("site"), first.group("title")) : headline;
    }

    /** Whether two lines say the same, letters and digits alone being compared. */
    static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static boolean says(List<String> lines, String title) {
        return lines.stream().anyMatch(line -> same(line, title));
    }

    private static boolean resembles(String name, String other) {
        String a = letters(name).replaceFirst("^the", "");
        String b = letters(other).replaceFirst("^the", "");
        return a.length() >= 2
                && b.length() >= 2
                && (a.equals(b) || (b.length() >= 4 && a.contains(b)) || (a.length() >= 4 && b.contains(a)));
    }

    private static String host(String url) {
        Matcher host = Pattern.compile("^https?://(?:www\\.)?([\\w-]+)\\.").matcher(url);
        return host.find() ? host.group(1) : "";
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
