package fr.ent.canteen.booking.payer;

import fr.ent.canteen.families.CustodyChanged;
import fr.ent.canteen.families.CustodyWishes;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.families.NewCustody;
import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of a child's turns as they would move days, before the town hall makes them; refused as the change would be. */
@RestController
@RequestMapping("/api/canteen/children/{childId}/custody")
class CustodyPreviewController {

    private final CustodyWishes wishes;
    private final CountPassages countPassages;
    private final Families families;

    CustodyPreviewController(CustodyWishes wishes, CountPassages countPassages, Families families) {
        this.wishes = wishes;
        this.countPassages = countPassages;
        this.families = families;
    }

    /**
     * Tells which days new turns would pass to the other household, and changes nothing. The audit trail keeps each
     * reading; 300 an hour. Never for the agent's own family.
     */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    PayerPreview setting(@PathVariable ChildId childId, @RequestBody @Valid NewCustody wanted, Viewer viewer) {
        FamilyProblems.requireTurns(childId, families, viewer);
        return preview(wishes.planSetting(childId, wanted, viewer), viewer);
    }

    /**
     * Tells which days the end of the turns would pass to the other household. The audit trail keeps each reading; 300
     * an hour. Never for the agent's own family.
     *
     * @param from the first day without turns
     */
    @GetMapping("/end")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    PayerPreview ending(@PathVariable ChildId childId, @RequestParam LocalDate from, Viewer viewer) {
        FamilyProblems.requireTurns(childId, families, viewer);
        return preview(wishes.planEnding(childId, from, viewer), viewer);
    }

    /**
     * Tells which days would pass to the other household if a version of the turns that hasn't begun were taken back.
     * The audit trail keeps each reading; 300 an hour. Never for the agent's own family.
     */
    @GetMapping("/versions/{versionId}/withdrawal")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({FamilyProblems.OWN_HOUSEHOLD, FamilyProblems.CUSTODY_BEGUN})
    PayerPreview withdrawing(@PathVariable ChildId childId, @PathVariable UUID versionId, Viewer viewer) {
        FamilyProblems.requireTurns(childId, families, viewer);
        return wishes.planWithdrawing(childId, versionId)
                .map(change -> preview(change, viewer))
                .orElseThrow(() -> Problem.of(FamilyProblems.CUSTODY_BEGUN));
    }

    private PayerPreview preview(CustodyChanged change, Viewer viewer) {
        families.readChild(change.child(), "custody", viewer);
        return new PayerPreview(change.from(), countPassages.preview(change));
    }
}
