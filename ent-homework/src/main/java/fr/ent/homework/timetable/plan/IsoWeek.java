package fr.ent.homework.timetable.plan;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A week by its Monday. */
public record IsoWeek(LocalDate monday) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_WEEK_DATE;
    private static final String MONDAY = "-1";

    /**
     * Reads the name of a week by ISO 8601.
     *
     * @throws InvalidInput for another text than {@code 2026-W49}
     */
    public static IsoWeek read(String name) {
        LocalDate monday = parse(name);
        DateRange.requireSensible("week", monday);
        return new IsoWeek(monday);
    }

    public LocalDate friday() {
        return monday.plusDays(WeekPlan.DAYS - 1);
    }

    public String name() {
        String day = DAY.format(monday);
        return day.substring(0, day.length() - MONDAY.length());
    }

    private static LocalDate parse(String name) {
        try {
            return LocalDate.parse(name + MONDAY, DAY);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidInput("week", "malformed");
        }
    }
}
