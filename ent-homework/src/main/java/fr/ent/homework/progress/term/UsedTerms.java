package fr.ent.homework.progress.term;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far the terms of a year are used, which says what stays of them.
 *
 * @param uses by the number of the term; a term that isn't used isn't there
 */
record UsedTerms(Map<Integer, TermUse> uses) {

    UsedTerms {
        uses = Map.copyOf(uses);
    }

    /** Whether families read something of the year. */
    boolean published() {
        return uses.values().stream().anyMatch(use -> use != TermUse.NOTED);
    }

    boolean noted(int term) {
        return uses.containsKey(term);
    }

    boolean reported(int term) {
        return uses.get(term) == TermUse.REPORTED;
    }

    /** Why these terms can't come in the place of those. */
    Optional<TermsOutcome.Refused> findRefusal(YearTerms before, YearTerms wanted, LocalDate today) {
        if (published() && wanted.count() != before.count()) {
            return Optional.of(new TermsOutcome.CountFixed());
        }
        return new TreeMap<>(uses)
                .keySet().stream()
                        .flatMap(term -> findRefusal(term, before, wanted, today).stream())
                        .findFirst();
    }

    private Optional<TermsOutcome.Refused> findRefusal(int term, YearTerms before, YearTerms wanted, LocalDate today) {
        if (term > wanted.count()) {
            return term > before.count() ? Optional.empty() : Optional.of(new TermsOutcome.StillNoted(term));
        }
        if (reported(term) && !wanted.list().get(term - 1).equals(before.list().get(term - 1))) {
            return Optional.of(new TermsOutcome.DaysFixed(term));
        }
        return hasBegun(before, term, today) && !hasBegun(wanted, term, today)
                ? Optional.of(new TermsOutcome.StillNoted(term))
                : Optional.empty();
    }

    /** In a term that hasn't, nobody reads or corrects at school what is noted in it. */
    private static boolean hasBegun(YearTerms terms, int term, LocalDate today) {
        return term <= terms.count() && !terms.list().get(term - 1).from().isAfter(today);
    }
}
