/**
 * The names of months and weekdays.
 *
 * <p>A vocabulary enters, {@link dev.dateline.language.calendar.CalendarNames} leave: which month or day of the week each name
 * means, and which names are other words as well.
 *
 * <p>Start with {@link dev.dateline.language.calendar.CalendarNames}.
 */
@NullMarked
package dev.dateline.language.calendar;

import org.jspecify.annotations.NullMarked;
