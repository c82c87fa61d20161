package fr.ent.core.school.opening;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.TerritoryHolidays;
import fr.ent.core.school.TerritoryHolidays.NamedDays;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes the days of the next school year from the holidays that the State has published for the territory's zone. */
@Component
class ProposeYear {

    /** Summer holidays are longer than all others. */
    private static final int SHORTEST_SUMMER = 35;

    private static final int YEARS_AHEAD = 3;

    private final Sql sql;
    private final TerritoryHolidays holidays;
    private final Territories territories;
    private final Clock clock;

    ProposeYear(Sql sql, TerritoryHolidays holidays, Territories territories, Clock clock) {
        this.sql = sql;
        this.holidays = holidays;
        this.territories = territories;
        this.clock = clock;
    }

    /** Proposes the year after those there are, or the one that runs where there is none. */
    ProposedYear propose() {
        Optional<LocalDate> last = sql.of("select max(ends_on) as last from core.school_year")
                .get(row -> Optional.ofNullable(row.dayOrNull("last")));
        LocalDate from = last.orElseGet(() -> LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone()));
        List<NamedDays> known = holidays.between(from.minusYears(1), from.plusYears(YEARS_AHEAD)).school().stream()
                .sorted(Comparator.comparing(NamedDays::from))
                .toList();
        Optional<NamedDays> before = last.isPresent()
                ? summers(known).filter(summer -> summer.to().isAfter(from)).findFirst()
                : summers(known).filter(summer -> !summer.from().isAfter(from)).reduce((one, other) -> other);
        return before.map(summer -> between(summer, known)).orElse(new ProposedYear(null, null));
    }

    /** The return from a summer is published together with the holidays that follow it; until then the list has a guess. */
    private static ProposedYear between(NamedDays summer, List<NamedDays> known) {
        boolean isPublished = known.stream().anyMatch(one -> one.from().isAfter(summer.to()));
        return new ProposedYear(
                isPublished ? summer.to().plusDays(1) : null,
                summers(known)
                        .filter(one -> one.from().isAfter(summer.to()))
                        .findFirst()
                        .map(next -> next.from().minusDays(1))
                        .orElse(null));
    }

    private static Stream<NamedDays> summers(List<NamedDays> known) {
        return known.stream().filter(one -> ChronoUnit.DAYS.between(one.from(), one.to()) >= SHORTEST_SUMMER);
    }

    /**
     * The days of a school year that isn't opened yet.
     *
     * @param startsOn null as long as the State hasn't published it
     * @param endsOn null as long as the State hasn't published it
     */
    record ProposedYear(
            @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}
}
