package fr.ent.homework.absence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside.AgainDay;
import fr.ent.core.away.BookedBeside.BesideDay;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Absences from school that guardians declare, or that the school writes down as it hears of them. */
@RestController
@RequestMapping("/api/homework/absences")
class AbsenceController {

    /** A roll was closed since, and counts with it. */
    private static final String ABSENCE_BEGUN = "409 homework:absence-begun";

    /** A guardian has declared these days already: {@code by} and {@code at} tell of whom and when, {@code from}, {@code to} and {@code half} which days. */
    private static final String ALREADY_DECLARED = "409 homework:absence-already-declared";

    /** There is no school in any half-day of these days. */
    private static final String NO_SCHOOL = "409 homework:absence-without-school";

    private final DeclareAbsence declareAbsence;
    private final WithdrawAbsence withdrawAbsence;
    private final Absences absences;
    private final Directory directory;
    private final SchoolClock clock;

    AbsenceController(
            DeclareAbsence declareAbsence,
            WithdrawAbsence withdrawAbsence,
            Absences absences,
            Directory directory,
            SchoolClock clock) {
        this.declareAbsence = declareAbsence;
        this.withdrawAbsence = withdrawAbsence;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    /** Lists a child's absences declared for the last two months and the year to come, whichever guardian declared them. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<AbsenceView> list(@RequestParam ChildId childId, Viewer viewer) {
        if (!viewer.isGuardianOf(childId)) {
            throw Problem.notFound();
        }
        LocalDate today = clock.today();
        List<DeclaredAbsence> declared = absences.list(
                List.of(childId), today.minusDays(JudgeAbsence.DAYS_BACK), today.plusDays(JudgeAbsence.DAYS_AHEAD));
        Map<PersonId, PersonName> names = directory.names(
                declared.stream().map(DeclaredAbsence::by).distinct().toList());
        return declared.stream().map(absence -> view(absence, names, viewer)).toList();
    }

    /**
     * Declares that an own child, or a pupil of a class that the viewer leads, is or was away. From 62 days back to a year
     * ahead; the roll shows it at once. A guardian can cancel meals and care of these days with it.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    @Refuses({ALREADY_DECLARED, NO_SCHOOL})
    ResponseEntity<MadeAbsence> declare(@RequestBody @Valid NewAbsence absence, Viewer viewer) {
        boolean cancels = Boolean.TRUE.equals(absence.cancelBeside());
        return switch (declareAbsence.declare(absence.childId(), absence.content(), cancels, viewer)) {
            case DeclareOutcome.Declared(DeclaredAbsence declared, List<BesideDay> beside) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new MadeAbsence(view(declared, Map.of(viewer.person(), viewer.name()), viewer), beside));
            case DeclareOutcome.AlreadyDeclared(DeclaredAbsence same) ->
                throw Problem.of(ALREADY_DECLARED, facts(same));
            case DeclareOutcome.NoSchool() -> throw Problem.of(NO_SCHOOL);
            case DeclareOutcome.NotYours() -> throw Problem.notFound();
        };
    }

    /**
     * Takes an absence back that the reader declared, as long as no roll counts with it, or that the school wrote down. Meals
     * and care that were cancelled with it are booked again, where it isn't too late and there is a place.
     */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Refuses(ABSENCE_BEGUN)
    WithdrawnAbsence withdraw(@PathVariable AbsenceId id, Viewer viewer) {
        return switch (withdrawAbsence.withdraw(id, viewer)) {
            case WithdrawOutcome.Withdrawn(List<AgainDay> beside) -> new WithdrawnAbsence(beside);
            case WithdrawOutcome.NotYours() -> throw Problem.notFound();
            case WithdrawOutcome.Begun() -> throw Problem.of(ABSENCE_BEGUN);
        };
    }

    private Map<String, ?> facts(DeclaredAbsence same) {
        String by = Optional.ofNullable(directory.names(List.of(same.by())).get(same.by()))
                .map(PersonName::full)
                .orElse("");
        return Map.of(
                "by", by,
                "at", same.at(),
                "from", same.content().from(),
                "to", same.content().to(),
                "half",
                        same.content().half() == null
                                ? ""
                                : same.content().half().name());
    }

    private static AbsenceView view(DeclaredAbsence absence, Map<PersonId, PersonName> names, Viewer viewer) {
        return new AbsenceView(
                absence.id(),
                absence.child(),
                absence.content(),
                absence.bySchool() ? null : names.get(absence.by()),
                absence.at(),
                absence.bySchool(),
                absence.by().equals(viewer.person()) && !absence.counted() && !absence.bySchool());
    }

    /**
     * An absence to be declared.
     *
     * @param childId a child of the guardian's, or a pupil of the school's
     * @param cancelBeside whether meals and care of these days are cancelled too, where the town still lets a family; a guardian alone
     */
    record NewAbsence(
            @NotNull ChildId childId,
            @JsonUnwrapped @Valid AbsenceContent content,
            @Nullable Boolean cancelBeside) {

        /** Refuses to cancel for half a day: the child may well eat at school. */
        NewAbsence {
            if (Boolean.TRUE.equals(cancelBeside) && content.half() != null) {
                throw new InvalidInput("cancelBeside", "only-for-whole-days");
            }
        }
    }

    /**
     * The absence as it stands, and the days booked beside school for it.
     *
     * @param beside what came of each of them; empty where nothing was to be cancelled
     */
    record MadeAbsence(@JsonUnwrapped AbsenceView absence, List<BesideDay> beside) {}

    /**
     * The fate of the days that had been cancelled with the absence.
     *
     * @param beside empty where nothing had been
     */
    record WithdrawnAbsence(List<AgainDay> beside) {}
}
