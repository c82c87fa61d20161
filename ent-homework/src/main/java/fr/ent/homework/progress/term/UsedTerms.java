package fr.ent.homework.progress.term;

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
    Optional<TermsOutcome.Refused> findRefusal(YearTerms before, YearTerms wanted) {
        if (published() && wanted.count() != before.count()) {
            return Optional.of(new TermsOutcome.CountFixed());
        }
        return new TreeMap<>(uses)
                .keySet().stream()
                        .flatMap(term -> findRefusal(term, before, wanted).stream())
                        .findFirst();
    }

    private Optional<TermsOutcome.Refused> findRefusal(int term, YearTerms before, YearTerms wanted) {
        if (term > wanted.count()) {
            return term > before.count() ? Optional.empty() : Optional.of(new TermsOutcome.StillNoted(term));
        }
        return reported(term)
                        && !wanted.list().get(term - 1).equals(before.list().get(term - 1))
                ? Optional.of(new TermsOutcome.DaysFixed(term))
                : Optional.empty();
    }
}
