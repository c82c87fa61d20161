package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The household that pays for a child of two: guardians read it, the town hall sets it. */
@RestController
@RequestMapping("/api/canteen/children/{childId}/custody")
class CustodyController {

    private final Custodies custodies;
    private final Families families;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    CustodyController(Custodies custodies, Families families, Directory directory, Audit audit, Clock clock) {
        this.custodies = custodies;
        this.families = families;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads the households of a child and the turns they take. The audit trail keeps each reading by staff; 300 an hour.
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    CustodyView custody(@PathVariable ChildId childId, Viewer viewer) {
        return view(families.readChild(childId, "custody", viewer), viewer);
    }

    /**
     * Sets the turns of a child's two households, by odd and even ISO weeks, with days on which it is otherwise. Both
     * have a turn. Never for the agent's own family.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    CustodyView set(@PathVariable ChildId childId, @RequestBody @Valid NewCustody wanted, Viewer viewer) {
        ChildView child = families.getChild(childId, viewer);
        FamilyProblems.refuseOwn(families.isOwn(childId, viewer));
        DateRange.requireSensible("from", wanted.from());
        wanted.days().keySet().forEach(day -> DateRange.requireSensible("days", day));
        Set<HouseholdId> known = directory.listHouseholds(childId.asPerson()).stream()
                .map(HouseholdView::id)
                .collect(Collectors.toSet());
        Stream<HouseholdId> named = Stream.concat(
                Stream.of(wanted.oddHouseholdId(), wanted.evenHouseholdId()), wanted.days().values().stream());
        if (!named.allMatch(known::contains)) {
            throw Problem.notFound();
        }
        if (wanted.namesOneHousehold()) {
            throw Problem.invalid(new InvalidField("evenHouseholdId", "same-household"));
        }
        custodies.set(wanted.custody(childId), viewer.person(), clock.instant());
        audit.record(
                viewer.person(),
                "custody.set",
                "pupil:" + childId,
                Map.of(
                        "from", wanted.from().toString(),
                        "odd", wanted.oddHouseholdId().toString(),
                        "even", wanted.evenHouseholdId().toString(),
                        "days", Integer.toString(wanted.days().size())));
        return view(child, viewer);
    }

    /** Ends the turns of a child's households. Never for the agent's own family. */
    @DeleteMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void end(@PathVariable ChildId childId, Viewer viewer) {
        families.getChild(childId, viewer);
        FamilyProblems.refuseOwn(families.isOwn(childId, viewer));
        if (custodies.end(childId)) {
            audit.record(viewer.person(), "custody.ended", "pupil:" + childId, Map.of());
        }
    }

    private CustodyView view(ChildView child, Viewer viewer) {
        Custody custody =
                custodies.list(List.of(child.id())).stream().findFirst().orElse(null);
        return new CustodyView(
                child,
                custody,
                directory.listHouseholds(child.id().asPerson()).stream()
                        .map(household -> new CustodyHome(
                                household.id(),
                                household.name(),
                                household.adults().contains(viewer.person())))
                        .toList());
    }

    /**
     * Where a child lives.
     *
     * @param custody none when no turns are set
     */
    record CustodyView(ChildView child, @Nullable Custody custody, List<CustodyHome> households) {}

    /** A household of the child; {@code mine} when the reader is one of its adults. */
    record CustodyHome(HouseholdId householdId, String name, boolean mine) {}

    /** Turns by ISO week, and days on which it is otherwise. */
    record NewCustody(
            @NotNull LocalDate from,
            @NotNull HouseholdId oddHouseholdId,
            @NotNull HouseholdId evenHouseholdId,
            @NotNull @Size(max = 400) Map<@NotNull LocalDate, @NotNull HouseholdId> days) {

        boolean namesOneHousehold() {
            return oddHouseholdId.equals(evenHouseholdId)
                    && Set.of(oddHouseholdId).containsAll(days.values());
        }

        Custody custody(ChildId child) {
            return new Custody(child, from, oddHouseholdId, evenHouseholdId, days);
        }
    }
}
