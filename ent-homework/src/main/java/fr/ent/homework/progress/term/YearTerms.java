package fr.ent.homework.progress.term;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms of a school year, 2 to 5. Consistent once made: together they are the whole year.
 *
 * @param ends the last day of each but the last, which ends with the year
 */
public record YearTerms(SchoolYear year, List<LocalDate> ends) {

    static final int FEWEST = 2;
    static final int MOST = 5;

    /** @throws InvalidInput for days that aren't of the year, one after the other */
    public YearTerms {
        ends = List.copyOf(ends);
        if (ends.size() < FEWEST - 1 || ends.size() > MOST - 1) {
            throw new InvalidInput("ends", "size");
        }
        LocalDate begin = year.first();
        for (int at = 0; at < ends.size(); at++) {
            LocalDate end = ends.get(at);
            if (end.isBefore(begin) || !end.isBefore(year.last())) {
                throw new InvalidInput("ends[%d]".formatted(at), "out-of-range");
            }
            begin = end.plusDays(1);
        }
    }

    /** Those of a school that has set no others: they end on 30 November, on 15 March and with the year. */
    public static YearTerms thirds(SchoolYear year) {
        return new YearTerms(
                year,
                List.of(
                        LocalDate.of(year.number(), Month.NOVEMBER, 30),
                        LocalDate.of(year.number() + 1, Month.MARCH, 15)));
    }

    int count() {
        return ends.size() + 1;
    }

    /** In their order. */
    public List<TermDays> list() {
        return IntStream.range(0, count())
                .mapToObj(at -> new TermDays(
                        new SchoolTerm(year.number(), at + 1).name(),
                        at + 1,
                        count(),
                        at == 0 ? year.first() : ends.get(at - 1).plusDays(1),
                        at == ends.size() ? year.last() : ends.get(at)))
                .toList();
    }
}
