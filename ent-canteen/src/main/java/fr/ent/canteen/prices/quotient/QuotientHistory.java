package fr.ent.canteen.prices.quotient;

import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All quotients of some households, and the refusals of their proofs. On a day at most one counts, for a successor closes
 * what came before it; if none does, what is declared and waits, or whatever ended last, says why.
 */
public record QuotientHistory(List<Quotient> quotients, List<Refusal> refusals) {

    /** The town hall refused a household's proof or declaration. */
    public record Refusal(HouseholdId household, Instant at, LocalDate on) {}

    private static final Comparator<Quotient> LATEST = Comparator.comparing(
                    (Quotient quotient) -> quotient.origin().declaredAt())
            .thenComparing(Quotient::id);

    public QuotientHistory {
        quotients = List.copyOf(quotients);
        refusals = List.copyOf(refusals);
    }

    public QuotientHistory(List<Quotient> quotients) {
        this(quotients, List.of());
    }

    /** The same, so that each household is found at once. */
    public Map<HouseholdId, QuotientHistory> byHousehold() {
        Map<HouseholdId, List<Quotient>> known = quotients.stream().collect(Collectors.groupingBy(Quotient::household));
        Map<HouseholdId, List<Refusal>> refused = refusals.stream().collect(Collectors.groupingBy(Refusal::household));
        return Stream.concat(known.keySet().stream(), refused.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        household -> new QuotientHistory(
                                known.getOrDefault(household, List.of()), refused.getOrDefault(household, List.of()))));
    }

    public QuotientStanding standing(HouseholdId household, LocalDate day) {
        return of(household)
                .filter(Quotient::counts)
                .filter(quotient -> quotient.validity().covers(day))
                .findAny()
                .<QuotientStanding>map(QuotientStanding.KnownQuotient::new)
                .orElseGet(() -> lapsed(household, day));
    }

    private QuotientStanding lapsed(HouseholdId household, LocalDate day) {
        Optional<Quotient> declared = estimate(household, day);
        if (declared.isPresent()) {
            return new QuotientStanding.Estimated(declared.get());
        }
        Optional<LocalDate> expired = of(household)
                .filter(quotient -> quotient.counts() && !quotient.validity().isEmpty())
                .map(quotient -> quotient.validity().last())
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> refused = refusals.stream()
                .filter(refusal -> refusal.household().equals(household))
                .map(Refusal::on)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder());
        if (refused.isPresent() && expired.filter(refused.get()::isBefore).isEmpty()) {
            return new QuotientStanding.Refused(refused.get());
        }
        return expired.<QuotientStanding>map(QuotientStanding.Expired::new).orElseGet(QuotientStanding.Unknown::new);
    }

    /** The income that a household has declared and the town hall hasn't settled; it counts for nothing. */
    public Optional<Quotient> estimate(HouseholdId household, LocalDate day) {
        return of(household)
                .filter(quotient -> !quotient.counts() && quotient.validity().covers(day))
                .max(LATEST)
                .filter(declared -> refusals.stream()
                        .filter(refusal -> refusal.household().equals(household)
                                && !refusal.on().isAfter(day))
                        .noneMatch(refusal ->
                                refusal.at().isAfter(declared.origin().declaredAt())));
    }

    /** A declaration as it counts until it is checked: on days on which nothing counts that is checked already, none of them before. */
    Quotient counting(Quotient declared) {
        List<Quotient.Validity> checked = of(declared.household())
                .filter(Quotient::isChecked)
                .map(Quotient::validity)
                .filter(validity -> !validity.isEmpty())
                .sorted(Comparator.comparing(Quotient.Validity::from))
                .toList();
        LocalDate from = declared.validity().from();
        for (Quotient.Validity one : checked) {
            from = one.covers(from) ? one.last().plusDays(1) : from;
        }
        LocalDate free = from;
        LocalDate last = declared.validity().to();
        if (free.isAfter(last)) {
            return declared;
        }
        return declared.countingOn(new Quotient.Validity(
                free,
                last,
                checked.stream()
                        .map(Quotient.Validity::from)
                        .filter(later -> later.isAfter(free) && !later.isAfter(last))
                        .min(Comparator.naturalOrder())
                        .orElse(null)));
    }

    /** Newest first. */
    List<Quotient> list(HouseholdId household) {
        return of(household).sorted(LATEST.reversed()).toList();
    }

    private Stream<Quotient> of(HouseholdId household) {
        return quotients.stream().filter(quotient -> quotient.household().equals(household));
    }
}
