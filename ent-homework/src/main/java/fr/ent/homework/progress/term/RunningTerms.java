package fr.ent.homework.progress.term;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.util.List;

/** The terms of a school in the year that runs, as they stand today. */
public record RunningTerms(YearTerms terms, LocalDate today) {

    /** The term of today. */
    public TermDays current() {
        return begun().getLast();
    }

    /** Those that have begun, in their order. */
    public List<TermDays> begun() {
        return terms.list().stream().filter(term -> !term.from().isAfter(today)).toList();
    }

    /**
     * A term in which something is written.
     *
     * @throws InvalidInput for another text than {@code 2026-1}, another school year, or a term to come
     */
    public TermDays require(String name) {
        SchoolTerm wanted = SchoolTerm.read(name);
        return begun().stream()
                .filter(term -> term.named().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("term", "out-of-range"));
    }
}
