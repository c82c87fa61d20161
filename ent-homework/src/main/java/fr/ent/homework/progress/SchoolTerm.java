package fr.ent.homework.progress;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A third of a school year: from September, from December and from mid-March.
 *
 * @param year in which the school year begins
 * @param number 1 to 3
 */
public record SchoolTerm(int year, int number) {

    private static final Pattern NAME = Pattern.compile("(20\\d\\d)-([123])");
    private static final int LAST = 3;

    /** The term of a day. */
    public static SchoolTerm of(LocalDate day) {
        int year = day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        return ofYear(year).stream()
                .filter(term -> !day.isAfter(term.to()))
                .findFirst()
                .orElseThrow();
    }

    public static List<SchoolTerm> ofYear(int year) {
        return IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> new SchoolTerm(year, number))
                .toList();
    }

    /** The last day of a day's school year. */
    public static LocalDate endOfYear(LocalDate day) {
        return new SchoolTerm(of(day).year, LAST).to();
    }

    /**
     * Reads a term of any year.
     *
     * @throws InvalidInput for another text than {@code 2026-1}
     */
    public static SchoolTerm read(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new InvalidInput("term", "malformed");
        }
        return new SchoolTerm(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /**
     * Reads a term in which something is written.
     *
     * @throws InvalidInput for another text than {@code 2026-1}, another school year than that day's, or a term to come
     */
    public static SchoolTerm read(String name, LocalDate today) {
        SchoolTerm term = read(name);
        SchoolTerm now = of(today);
        if (term.year != now.year || term.number > now.number) {
            throw new InvalidInput("term", "out-of-range");
        }
        return term;
    }

    public String name() {
        return year + "-" + number;
    }

    public LocalDate from() {
        return switch (number) {
            case 1 -> LocalDate.of(year, Month.SEPTEMBER, 1);
            case 2 -> LocalDate.of(year, Month.DECEMBER, 1);
            default -> LocalDate.of(year + 1, Month.MARCH, 16);
        };
    }

    public LocalDate to() {
        return number == LAST
                ? LocalDate.of(year + 1, Month.AUGUST, 31)
                : new SchoolTerm(year, number + 1).from().minusDays(1);
    }

    public TermDays days() {
        return new TermDays(name(), number, from(), to());
    }

    /**
     * A term as it is read.
     *
     * @param term its name: {@code 2026-1}
     * @param number its place in the year, from 1
     * @param to its last day
     */
    public record TermDays(String term, int number, LocalDate from, LocalDate to) {}
}
