package dev.dateline.channel.cli;

import dev.dateline.question.Inquiry;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line; of a month or a year, its last. */
final class DayConverter implements ITypeConverter<LocalDate> {

    /** @throws TypeConversionException if it is none; the message shows what one looks like */
    @Override
    public LocalDate convert(String value) {
        return Inquiry.lastDay(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is no date. Give it as 2019-06-29: year, month, day."));
    }
}
