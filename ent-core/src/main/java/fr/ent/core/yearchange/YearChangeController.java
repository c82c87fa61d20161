package fr.ent.core.yearchange;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.yearchange.UndoYearChange.KeptPupil;
import fr.ent.core.yearchange.UndoYearChange.UndoOutcome;
import fr.ent.core.yearchange.YearChangeView.YearChangeSummary;
import fr.ent.core.yearchange.change.YearChangeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The passage of schools to their next year: planned, applied, undone. A head has the own school's alone. */
@RestController
@RequestMapping("/api/core/year-changes")
class YearChangeController {

    private static final int PREVIEWS_PER_HOUR = 300;

    private final YearChangeDesk desk;
    private final PreviewYearChange previewing;
    private final ApplyYearChange applying;
    private final UndoYearChange undoing;
    private final RateLimits limits;

    YearChangeController(
            YearChangeDesk desk,
            PreviewYearChange previewing,
            ApplyYearChange applying,
            UndoYearChange undoing,
            RateLimits limits) {
        this.desk = desk;
        this.previewing = previewing;
        this.applying = applying;
        this.undoing = undoing;
        this.limits = limits;
    }

    /** Lists the latest change of each school, those undone aside. */
    @GetMapping
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    List<YearChangeSummary> list(Viewer viewer) {
        return desk.list(viewer);
    }

    /**
     * Plans a school's passage to the next year, and changes nothing yet. The plan has its classes, and what becomes of each
     * pupil: by the decision that a file brought, or else one level up. One that is there already takes in what changed since
     * and keeps what people said; 300 an hour.
     */
    @FreshSignIn
    @PostMapping
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({YearChangeProblems.NO_NEXT_YEAR, YearChangeProblems.NO_PUPILS, YearChangeProblems.STATE})
    ResponseEntity<PlannedYearChange> preview(@RequestBody @Valid NewYearChange wanted, Viewer viewer) {
        desk.requireSchool(wanted.schoolId(), viewer);
        limits.take("year-change", viewer.person().toString(), PREVIEWS_PER_HOUR, Duration.ofHours(1));
        return switch (previewing.preview(wanted.schoolId(), viewer.person())) {
            case YearChangeOutcome.Done(YearChangeId id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new PlannedYearChange(id));
            case YearChangeOutcome.Refused refusal -> throw YearChangeProblems.of(refusal);
        };
    }

    /** Reads a change: its classes and teachers, how many pupils take which step, and what a person should look at. */
    @GetMapping("/{id}")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    YearChangeView show(@PathVariable YearChangeId id, Viewer viewer) {
        return desk.show(id, viewer);
    }

    /**
     * Applies a plan in the version that was read. Until the first day of its year nothing changes; from then on pupils move,
     * leavers leave and teachers get their new classes, in the background.
     */
    @FreshSignIn
    @PostMapping("/{id}/apply")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses({
        YearChangeProblems.STATE,
        YearChangeProblems.OUTDATED,
        YearChangeProblems.UNDECIDED,
        YearChangeProblems.NEXT_SCHOOL,
        CommonProblems.CHANGED_MEANWHILE
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable YearChangeId id, @RequestBody @Valid AppliedPlan plan, Viewer viewer) {
        desk.require(id, viewer);
        if (applying.apply(id, plan.version(), viewer.person()) instanceof YearChangeOutcome.Refused refusal) {
            throw YearChangeProblems.of(refusal);
        }
    }

    /**
     * Takes a change back: at any time before its year begins; one that was applied later, for thirty days. Pupils whom
     * somebody has changed since keep what they have, and are named.
     */
    @FreshSignIn
    @PostMapping("/{id}/undo")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses({YearChangeProblems.STATE, YearChangeProblems.TOO_LATE, YearChangeProblems.AWAITED})
    TakenBackChange undo(@PathVariable YearChangeId id, Viewer viewer) {
        desk.require(id, viewer);
        return switch (undoing.undo(id, viewer)) {
            case UndoOutcome.Undone(int back, int kept, List<KeptPupil> named) ->
                new TakenBackChange(back, kept, named);
            case UndoOutcome.Refused(YearChangeOutcome.Refused why) -> throw YearChangeProblems.of(why);
        };
    }

    /** The school that comes to its next year. */
    record NewYearChange(@NotNull SchoolId schoolId) {}

    /** The plan. */
    record PlannedYearChange(YearChangeId id) {}

    /** A plan in the version that was read. */
    record AppliedPlan(@Min(0) @Max(1_000_000) int version) {}

    /**
     * The outcome of an undo.
     *
     * @param pupilsBack how many pupils are where they were; none where the year hadn't begun, for nobody had moved
     * @param keptPupils how many keep what they have now
     * @param named the first two hundred of them
     */
    record TakenBackChange(int pupilsBack, int keptPupils, List<KeptPupil> named) {
        TakenBackChange {
            named = List.copyOf(named);
        }
    }
}
