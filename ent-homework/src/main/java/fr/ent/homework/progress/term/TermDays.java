package fr.ent.homework.progress.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a school as it is read.
 *
 * @param term its name: {@code 2026-1}
 * @param number its place in the year, from 1
 * @param count how many the year has
 * @param to its last day
 */
public record TermDays(String term, int number, int count, LocalDate from, LocalDate to) {

    private static final int THIRDS = 3;

    /** Reads a term from a report; those of the first years don't say how many there were, since all schools had three. */
    @JsonCreator
    static TermDays read(String term, int number, @Nullable Integer count, LocalDate from, LocalDate to) {
        return new TermDays(term, number, count == null ? THIRDS : count, from, to);
    }

    public SchoolTerm named() {
        return SchoolTerm.read(term);
    }
}
