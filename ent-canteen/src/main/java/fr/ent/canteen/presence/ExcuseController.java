package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Excuses of absences, by the town hall, and on the day itself by the animator. Nobody excuses the own family, since it
 * changes a price.
 */
@RestController
@RequestMapping("/api/canteen/presence/excuses")
class ExcuseController {

    private final RollActivities rollActivities;
    private final ExpectedChildren expected;
    private final Families families;
    private final ExcuseAbsence excuseAbsence;
    private final TownClock clock;

    ExcuseController(
            RollActivities rollActivities,
            ExpectedChildren expected,
            Families families,
            ExcuseAbsence excuseAbsence,
            TownClock clock) {
        this.rollActivities = rollActivities;
        this.expected = expected;
        this.families = families;
        this.excuseAbsence = excuseAbsence;
        this.clock = clock;
    }

    /**
     * Excuses the absence of a booked child, or takes the excuse back with an empty reason. An animator does so on the
     * day itself, and leaves an excuse of an absence note that the town hall has accepted; nobody for the own family,
     * since it changes a price.
     */
    @PutMapping
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void excuse(@RequestBody @Valid AbsenceExcuse sent, Viewer viewer) {
        DateRange.requireSensible("date", sent.date());
        rollActivities.get(sent.activityId(), viewer);
        boolean concerned = viewer.servesTown() || sent.date().equals(clock.today());
        if (!concerned || !expected.on(sent.activityId(), sent.date()).contains(sent.childId())) {
            throw Problem.notFound();
        }
        FamilyProblems.refuseOwn(families.isOwn(sent.childId(), viewer));
        Excuses.Absence absence = new Excuses.Absence(sent.childId(), sent.activityId(), sent.date());
        if (sent.reason().isBlank()) {
            excuseAbsence.takeBack(absence, viewer);
        } else {
            excuseAbsence.excuse(absence, sent.reason().strip(), viewer.person());
        }
    }

    /** Why a booked child's absence is accepted; an empty reason takes it back. */
    record AbsenceExcuse(
            @NotNull ChildId childId,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,

            @NotNull @PlainText(max = 200) String reason) {}
}
