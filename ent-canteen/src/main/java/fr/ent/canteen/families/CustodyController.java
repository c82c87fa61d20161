package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The household that pays for a child of two: guardians read it, the town hall sets it. */
@RestController
@RequestMapping("/api/canteen/children/{childId}/custody")
class CustodyController {

    private final ChangeCustody changeCustody;
    private final CustodyViews views;
    private final Families families;
    private final CustodyWishes wishes;

    CustodyController(ChangeCustody changeCustody, CustodyViews views, Families families, CustodyWishes wishes) {
        this.changeCustody = changeCustody;
        this.views = views;
        this.families = families;
        this.wishes = wishes;
    }

    /**
     * Reads the households of a child and the turns they take, with the versions by date. The audit trail keeps each reading by staff; 300 an hour.
     */
    @GetMapping
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    CustodyViews.CustodyView custody(@PathVariable ChildId childId, Viewer viewer) {
        return views.view(families.readChild(childId, "custody", viewer), viewer);
    }

    /**
     * Sets the turns of a child's two households from a day on, by odd and even ISO weeks, with days on which it is
     * otherwise. Both have a turn. No day before is touched, and versions further ahead stay; booked days whose payer
     * changes pass to it, and both households are told. Never for the agent's own family.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    CustodyViews.CustodyView set(@PathVariable ChildId childId, @RequestBody @Valid NewCustody wanted, Viewer viewer) {
        ChildView child = FamilyProblems.requireTurns(childId, families, viewer);
        wishes.require(wanted, childId);
        changeCustody.set(wanted.custody(childId), viewer.person());
        return views.view(child, viewer);
    }

    /**
     * Ends the turns of a child's households. Days before, and versions further ahead, stay. Never for the agent's own
     * family.
     *
     * @param from the first day without turns; today when it is left out
     */
    @DeleteMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void end(
            @PathVariable ChildId childId,
            @RequestParam(required = false) @Nullable LocalDate from,
            HttpServletRequest request,
            Viewer viewer) {
        if (from == null && request.getParameter("from") != null) {
            throw Problem.invalid(new InvalidField("from", "required"));
        }
        FamilyProblems.requireTurns(childId, families, viewer);
        changeCustody.end(childId, wishes.requireEnd(from), viewer.person());
    }

    /** Takes back a version of the turns that hasn't begun. What came before it goes on. Never for the agent's own family. */
    @DeleteMapping("/versions/{versionId}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({FamilyProblems.OWN_HOUSEHOLD, FamilyProblems.CUSTODY_BEGUN})
    void withdraw(@PathVariable ChildId childId, @PathVariable UUID versionId, Viewer viewer) {
        FamilyProblems.requireTurns(childId, families, viewer);
        switch (changeCustody.withdraw(childId, versionId, viewer.person())) {
            case DONE -> {}
            case BEGUN -> throw Problem.of(FamilyProblems.CUSTODY_BEGUN);
            case NOT_THERE -> throw Problem.notFound();
        }
    }
}
