package dev.dateline.article.format.xml;

import dev.dateline.article.masthead.StatedDate;
import java.time.LocalDate;
import java.util.Optional;

/** The day of a date as IPTC's formats write it: ISO 8601 with or without hyphens, with or without a time. */
final class IptcDate {
    private IptcDate() {}

    static Optional<LocalDate> in(String value) {
        String basic = value.strip().replaceFirst("^(\\d{8})T.*$", "$1");
        return StatedDate.in(basic).map(StatedDate::day);
    }
}
