package fr.ent.messaging.blog.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.assignment.AssignmentFacts.AssignedArticle;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Assignments of a class's reporters. */
@RestController
@RequestMapping("/api/messaging/assignments")
class AssignmentController {

    /** New assignments of a teacher in an hour. */
    private static final int NEW_PER_HOUR = 30;

    private final ReadAssignments readAssignments;
    private final GiveAssignment giveAssignment;
    private final BeginAssigned beginAssigned;
    private final RateLimits limits;

    AssignmentController(
            ReadAssignments readAssignments,
            GiveAssignment giveAssignment,
            BeginAssigned beginAssigned,
            RateLimits limits) {
        this.readAssignments = readAssignments;
        this.giveAssignment = giveAssignment;
        this.beginAssigned = beginAssigned;
        this.limits = limits;
    }

    /**
     * An assignment to be given.
     *
     * @param classId a class that the teacher leads
     */
    record NewAssignment(
            ClassId classId, @JsonUnwrapped @Valid AssignmentContent content) {}

    /** Lists the assignments of a class, the latest 100: to those who lead it all, to a pupil the own. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<AssignmentView> list(@RequestParam ClassId classId, Viewer viewer) {
        return readAssignments.list(classId, viewer).orElseThrow(Problem::notFound);
    }

    /** Gives pupils of a class something to report on, who hear of it; 30 an hour. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<AssignmentView> give(@RequestBody @Valid NewAssignment assignment, Viewer viewer) {
        limits.take("assignment", viewer.person().toString(), NEW_PER_HOUR, Duration.ofHours(1));
        AssignmentFacts given =
                AssignmentProblems.require(giveAssignment.give(assignment.classId(), assignment.content(), viewer));
        return ResponseEntity.status(HttpStatus.CREATED).body(readAssignments.view(given));
    }

    /** Changes an assignment. Once its article is begun, its pupils and its place stay. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(AssignmentProblems.BEGUN)
    AssignmentView change(@PathVariable AssignmentId id, @RequestBody @Valid AssignmentContent content, Viewer viewer) {
        return readAssignments.view(AssignmentProblems.require(giveAssignment.change(id, content, viewer)));
    }

    /** Takes an assignment back. The article that came of it stays. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable AssignmentId id, Viewer viewer) {
        AssignmentProblems.require(giveAssignment.takeBack(id, viewer));
    }

    /** Begins the article of an assignment, by all its pupils; names the one that is begun already. */
    @PostMapping("/{id}/article")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    AssignedArticle begin(@PathVariable AssignmentId id, Viewer viewer) {
        return beginAssigned.begin(id, viewer).orElseThrow(Problem::notFound);
    }
}
