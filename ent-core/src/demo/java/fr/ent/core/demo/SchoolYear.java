package fr.ent.core.demo;

import java.time.LocalDate;
import java.time.Month;

/** The school year of a day; the summer belongs to the year that follows it. */
public record SchoolYear(int startsIn) {

    public static SchoolYear of(LocalDate day) {
        LocalDate turn = LocalDate.of(day.getYear(), Month.JULY, 10);
        return new SchoolYear(day.isBefore(turn) ? day.getYear() - 1 : day.getYear());
    }

    public String label() {
        return startsIn + "-" + (startsIn + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.JULY, 9);
    }
}
