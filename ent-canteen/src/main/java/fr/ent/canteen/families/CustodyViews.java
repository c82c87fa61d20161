package fr.ent.canteen.families;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Custody as guardians and the town hall read it. */
@Component
class CustodyViews {

    private final Custodies custodies;
    private final Directory directory;
    private final TownClock clock;

    CustodyViews(Custodies custodies, Directory directory, TownClock clock) {
        this.custodies = custodies;
        this.directory = directory;
        this.clock = clock;
    }

    CustodyView view(ChildView child, Viewer viewer) {
        Turns turns = custodies.turns(child.id());
        LocalDate today = clock.today();
        Map<PersonId, PersonName> names =
                viewer.servesTown() && !turns.versions().isEmpty()
                        ? directory.names(turns.versions().stream()
                                .map(CustodyVersion::setBy)
                                .distinct()
                                .toList())
                        : Map.of();
        return new CustodyView(
                child,
                turns.versionOn(today).flatMap(CustodyVersion::turns).orElse(null),
                turns.versions().stream()
                        .map(version -> shown(version, turns, today, names))
                        .toList(),
                directory.listHouseholds(child.id().asPerson()).stream()
                        .map(household -> new CustodyHome(
                                household.id(),
                                household.name(),
                                household.adults().contains(viewer.person())))
                        .toList());
    }

    private static CustodyPeriod shown(
            CustodyVersion version, Turns turns, LocalDate today, Map<PersonId, PersonName> names) {
        LocalDate last = turns.lastDay(version).orElse(null);
        PersonName by = names.get(version.setBy());
        return new CustodyPeriod(
                version.id(),
                version.from(),
                last,
                state(version, last, today),
                version.custody(),
                by == null ? null : by.full(),
                version.setAt());
    }

    private static PeriodState state(CustodyVersion version, @Nullable LocalDate last, LocalDate today) {
        if (!version.hasBegun(today)) {
            return PeriodState.AHEAD;
        }
        return last != null && last.isBefore(today) ? PeriodState.PAST : PeriodState.CURRENT;
    }

    /**
     * Where a child lives.
     *
     * @param custody the turns of today; none when no turns are set
     * @param versions the periods, by date
     */
    record CustodyView(
            ChildView child, @Nullable Custody custody, List<CustodyPeriod> versions, List<CustodyHome> households) {}

    /**
     * A period of the turns.
     *
     * @param to the last day; none while nothing follows
     * @param custody the turns; none where they end
     * @param setBy for the town hall only
     */
    record CustodyPeriod(
            UUID id,
            LocalDate from,
            @Nullable LocalDate to,
            PeriodState state,
            @Nullable Custody custody,
            @Nullable String setBy,
            Instant setAt) {}

    /** Whether a period is over, goes on or hasn't begun. */
    enum PeriodState {
        PAST,
        CURRENT,
        AHEAD
    }

    /** A household of the child; {@code mine} when the reader is one of its adults. */
    record CustodyHome(HouseholdId householdId, String name, boolean mine) {}
}
