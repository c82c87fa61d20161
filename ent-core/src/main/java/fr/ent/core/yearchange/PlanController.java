package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.plan.OnwardPath;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A plan's classes and pupils, written by hand until it is applied. */
@RestController
@RequestMapping("/api/core/year-changes/{id}")
class PlanController {

    private static final int PAGES_PER_HOUR = 300;

    private final YearChangeDesk desk;
    private final PupilPages pages;
    private final EditYearChange editing;
    private final LeadOnward leading;
    private final RateLimits limits;

    PlanController(
            YearChangeDesk desk, PupilPages pages, EditYearChange editing, LeadOnward leading, RateLimits limits) {
        this.desk = desk;
        this.pages = pages;
        this.editing = editing;
        this.leading = leading;
        this.limits = limits;
    }

    /**
     * Pages through the pupils of a class with what becomes of them, by name. The audit trail keeps each reading; 300 an hour.
     *
     * @param after how many pupils are known already
     */
    @GetMapping("/pupils")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    PupilPages.PlannedPupilPage pupils(
            @PathVariable YearChangeId id,
            @RequestParam ClassId fromClassId,
            @RequestParam(defaultValue = "0") int after,
            Viewer viewer) {
        limits.take("year-change-pupils", viewer.person().toString(), PAGES_PER_HOUR, Duration.ofHours(1));
        return pages.read(desk.require(id, viewer), fromClassId, after, viewer.person());
    }

    /**
     * Says what becomes of a pupil: which step, and into which class of the plan, or to which other school of the town. Of a
     * pupil who comes from another school it says the class.
     */
    @PutMapping("/pupils/{childId}")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(YearChangeProblems.STATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable YearChangeId id,
            @PathVariable ChildId childId,
            @RequestBody @Valid DecidedStep wanted,
            Viewer viewer) {
        desk.require(id, viewer);
        SchoolId school = wanted.schoolId();
        ClassId schoolClass = wanted.classId();
        if (school != null) {
            done(leading.passOn(id, childId, school, viewer.person()));
        } else if (wanted.step() == PupilStep.PASSES_ON && schoolClass != null) {
            done(editing.welcome(id, childId, schoolClass, viewer.person()));
        } else {
            done(editing.decide(id, childId, wanted.step(), schoolClass, viewer.person()));
        }
    }

    /** Says where pupils go whose next level the school doesn't teach: to a school of the town, or to none. */
    @PutMapping("/onward")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(YearChangeProblems.STATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lead(@PathVariable YearChangeId id, @RequestBody @Valid WantedWay wanted, Viewer viewer) {
        desk.require(id, viewer);
        SchoolId school = wanted.schoolId();
        done(leading.lead(id, school == null ? OnwardPath.AWAY : OnwardPath.to(school), viewer.person()));
    }

    /** Adds a class of the next year, with the people who will teach it. */
    @PostMapping("/classes")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({YearChangeProblems.STATE, YearChangeProblems.NAME_TAKEN})
    ResponseEntity<AddedClass> add(
            @PathVariable YearChangeId id, @RequestBody @Valid ClassContent wanted, Viewer viewer) {
        desk.require(id, viewer);
        ClassId added = ClassId.next();
        done(editing.addClass(id, wanted.as(added), wanted.teacherIds(), viewer.person()));
        return ResponseEntity.status(HttpStatus.CREATED).body(new AddedClass(added));
    }

    /** Changes a class of the next year. One that the school has already keeps its name. */
    @PutMapping("/classes/{classId}")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses({YearChangeProblems.STATE, YearChangeProblems.NAME_TAKEN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable YearChangeId id,
            @PathVariable ClassId classId,
            @RequestBody @Valid ClassContent wanted,
            Viewer viewer) {
        desk.require(id, viewer);
        done(editing.changeClass(id, wanted.as(classId), wanted.teacherIds(), viewer.person()));
    }

    /** Takes a class out of the plan. Its pupils go to another one of their level; without one they are undecided. */
    @DeleteMapping("/classes/{classId}")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(YearChangeProblems.STATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable YearChangeId id, @PathVariable ClassId classId, Viewer viewer) {
        desk.require(id, viewer);
        done(editing.removeClass(id, classId, viewer.person()));
    }

    private static void done(YearChangeOutcome outcome) {
        if (outcome instanceof YearChangeOutcome.Refused refusal) {
            throw YearChangeProblems.of(refusal);
        }
    }

    /** @param schoolId that the pupils come to; null for those who leave the schools of the town */
    record WantedWay(@Nullable SchoolId schoolId) {}

    /**
     * A person's word for a pupil.
     *
     * @param classId one of the plan; null for a pupil who leaves, or comes to another school
     * @param schoolId for a pupil who comes to another school
     */
    record DecidedStep(
            @NotNull PupilStep step,
            @Nullable ClassId classId,
            @Nullable SchoolId schoolId) {

        DecidedStep {
            if (step == PupilStep.UNDECIDED) {
                throw new InvalidInput("step", "not-a-decision");
            }
            if (step == PupilStep.PASSES_ON ? (classId == null) == (schoolId == null) : schoolId != null) {
                throw new InvalidInput("schoolId", schoolId == null ? "required" : "not-for-this-step");
            }
            if (step != PupilStep.PASSES_ON && step.isInClass() != (classId != null)) {
                throw new InvalidInput("classId", classId == null ? "required" : "not-for-leavers");
            }
        }
    }

    /** A class of the next year as it is to be. */
    record ClassContent(
            @NotBlank @OneLine(max = 80) String name,
            @NotNull @Size(max = 9) Set<@NotNull SchoolLevel> levels,
            @NotNull @Size(max = 12) Set<@NotNull PersonId> teacherIds) {

        PlannedClass as(ClassId id) {
            return new PlannedClass(id, name.strip(), levels);
        }
    }

    /** The class that was added. */
    record AddedClass(ClassId id) {}
}
