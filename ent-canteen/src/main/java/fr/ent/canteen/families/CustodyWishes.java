package fr.ent.canteen.families;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wishes to change a child's turns: refused alike, whether they are to be done or only looked at. */
@Component
public class CustodyWishes {

    private final Directory directory;
    private final Custodies custodies;
    private final TownClock clock;

    CustodyWishes(Directory directory, Custodies custodies, TownClock clock) {
        this.directory = directory;
        this.custodies = custodies;
        this.clock = clock;
    }

    /** Refuses days that can't be meant, households that aren't the child's, and turns of one household alone. */
    void require(NewCustody wanted, ChildId child) {
        DateRange.requireSensible("from", wanted.from());
        wanted.days().keySet().forEach(day -> DateRange.requireSensible("days", day));
        Set<HouseholdId> known = directory.listHouseholds(child.asPerson()).stream()
                .map(HouseholdView::id)
                .collect(Collectors.toSet());
        if (!wanted.households().allMatch(known::contains)) {
            throw new NotThere();
        }
        if (wanted.namesOneHousehold()) {
            throw new InvalidInput("evenHouseholdId", "same-household");
        }
    }

    /** The first day without turns, where they are ended from there on; today unless a day is asked. */
    LocalDate requireEnd(@Nullable LocalDate asked) {
        LocalDate day = asked == null ? clock.today() : asked;
        DateRange.requireSensible("from", day);
        return day;
    }

    /** The change that new turns would be; nothing is written. */
    public CustodyChanged planSetting(ChildId child, NewCustody wanted, Viewer agent) {
        require(wanted, child);
        return begin(child, wanted.from(), wanted.custody(child), agent);
    }

    /** The change that the end of the turns would be; nothing is written. */
    public CustodyChanged planEnding(ChildId child, @Nullable LocalDate from, Viewer agent) {
        return begin(child, requireEnd(from), null, agent);
    }

    private CustodyChanged begin(ChildId child, LocalDate from, @Nullable Custody custody, Viewer agent) {
        Turns before = custodies.turns(child);
        CustodyVersion version = new CustodyVersion(NewId.next(), child, from, custody, agent.person(), clock.now());
        return new CustodyChanged(child, from, before, before.with(version));
    }

    /**
     * The change that taking back a version would be; none of one that has begun. Nothing is written.
     *
     * @throws NotThere without such a version
     */
    public Optional<CustodyChanged> planWithdrawing(ChildId child, UUID version) {
        Turns before = custodies.turns(child);
        CustodyVersion found = before.versions().stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .orElseThrow(NotThere::new);
        return found.hasBegun(clock.today())
                ? Optional.empty()
                : Optional.of(new CustodyChanged(child, found.from(), before, before.without(found)));
    }
}
