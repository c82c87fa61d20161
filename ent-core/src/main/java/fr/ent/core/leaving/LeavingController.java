package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Pupils who are about to leave, because a file names them no more or a person said so. */
@RestController
@RequestMapping("/api/core")
class LeavingController {

    /** It is the viewer's own family: a colleague does it. */
    private static final String OWN_FAMILY = "403 core:own-family";

    private final Leavings leavings;
    private final LeavingEffects effects;
    private final CallOffLeaving callOffLeaving;
    private final LeavingDelay delay;
    private final Audit audit;

    LeavingController(
            Leavings leavings, LeavingEffects effects, CallOffLeaving callOffLeaving, LeavingDelay delay, Audit audit) {
        this.leavings = leavings;
        this.effects = effects;
        this.callOffLeaving = callOffLeaving;
        this.delay = delay;
        this.audit = audit;
    }

    /** Lists the pupils of the territory who are about to leave, with what ends then; 500 at most, the next ones first. */
    @GetMapping("/leavings")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<LeavingView> list(Viewer viewer) {
        List<Leavings.LeavingPupil> pupils = leavings.listOfTown(viewer);
        Map<ChildId, LeavingEnds> ends = effects.count(pupils.stream()
                .collect(Collectors.toMap(Leavings.LeavingPupil::child, Leavings.LeavingPupil::leavesOn)));
        return pupils.stream()
                .map(pupil -> LeavingView.of(pupil, ends.getOrDefault(pupil.child(), LeavingEnds.NONE)))
                .toList();
    }

    /** Lists those who are about to leave of the viewer's own children, and of the pupils of the viewer's classes and schools. */
    @GetMapping("/leavings/own")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<LeavingChild> own(Viewer viewer) {
        return leavings.list(viewer).stream()
                .map(pupil -> new LeavingChild(pupil.child(), pupil.givenName(), pupil.leavesOn()))
                .toList();
    }

    /** Keeps a pupil who was about to leave; a head, where no file said so. Nothing has ended yet; the family is told. */
    @DeleteMapping("/leavings/{child}")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(OWN_FAMILY)
    void callOff(@PathVariable ChildId child, Viewer viewer) {
        switch (callOffLeaving.callOff(child, viewer)) {
            case DONE -> {}
            case NOT_LEAVING -> throw Problem.notFound();
            case OWN_FAMILY -> throw Problem.of(OWN_FAMILY);
        }
    }

    /** Reads for how many days a pupil whom a file names no more stays. */
    @GetMapping("/leaving-rule")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    LeavingRule rule() {
        return new LeavingRule(delay.days());
    }

    /** Sets for how many days a pupil whom a file names no more stays; those who are about to leave keep their day. */
    @PutMapping("/leaving-rule")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    LeavingRule set(@RequestBody @Valid LeavingRule wanted, Viewer viewer) {
        delay.set(wanted.days());
        audit.record(
                viewer.person(),
                "leaving-rule.set",
                "territory:" + viewer.territory(),
                Map.of("days", Integer.toString(wanted.days())));
        return wanted;
    }

    /** For how many days a pupil whom a file names no more stays. */
    record LeavingRule(@Min(1) @Max(60) int days) {}

    /**
     * A pupil who is about to leave.
     *
     * @param leavesOn the first day away
     * @param importId the import that found the pupil missing; none where a person said so
     */
    record LeavingView(
            ChildId childId,
            String givenName,
            String familyName,
            String className,
            SchoolId schoolId,
            String schoolName,
            LocalDate leavesOn,
            @Nullable UUID importId,
            LeavingEnds ends) {

        static LeavingView of(Leavings.LeavingPupil pupil, LeavingEnds ends) {
            return new LeavingView(
                    pupil.child(),
                    pupil.givenName(),
                    pupil.familyName(),
                    pupil.className(),
                    pupil.schoolId(),
                    pupil.schoolName(),
                    pupil.leavesOn(),
                    pupil.batch(),
                    ends);
        }
    }

    /**
     * A child or pupil of the viewer who is about to leave.
     *
     * @param leavesOn the first day away
     */
    record LeavingChild(ChildId childId, String givenName, LocalDate leavesOn) {}
}
