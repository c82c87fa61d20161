package fr.ent.homework.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.GroupId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Groups of pupils, for those who lead one of their classes. */
@RestController
@RequestMapping("/api/homework/groups")
class TeachingGroupController {

    private final Directory directory;
    private final TeachingGroups groups;
    private final KeepTeachingGroup keepTeachingGroup;
    private final TeachingGroupViews views;

    TeachingGroupController(
            Directory directory, TeachingGroups groups, KeepTeachingGroup keepTeachingGroup, TeachingGroupViews views) {
        this.directory = directory;
        this.groups = groups;
        this.keepTeachingGroup = keepTeachingGroup;
        this.views = views;
    }

    /**
     * A group as it is to be.
     *
     * @param version the version that was read
     */
    record RevisedGroup(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid TeachingGroupWish wish) {}

    /** Lists the groups in which a class takes part, with their pupils of today, for those who lead the class. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<TeachingGroupView> list(@RequestParam ClassId classId, Viewer viewer) {
        return directory
                .findClass(classId)
                .filter(viewer::leads)
                .map(led -> views.list(groups.list(List.of(classId)), viewer))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Makes a group of pupils of one class or of several of a school. Pupils of a class are put in by those alone who lead it.
     */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<TeachingGroupView> make(@RequestBody @Valid TeachingGroupWish wish, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(settle(keepTeachingGroup.make(wish, viewer), viewer));
    }

    /**
     * Changes a group, its classes and its pupils. Pupils of classes that the viewer doesn't lead stay; the version is the one
     * that was read.
     */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({
        GroupProblems.CHANGED_MEANWHILE,
        GroupProblems.HAS_PUPILS,
        GroupProblems.NEEDS_COLLEAGUE,
        GroupProblems.PLANNED
    })
    TeachingGroupView revise(@PathVariable GroupId id, @RequestBody @Valid RevisedGroup group, Viewer viewer) {
        return settle(keepTeachingGroup.revise(id, group.version(), group.wish(), viewer), viewer);
    }

    /** Dissolves a group, unless a timetable names it or somebody else put pupils in. Its pupils read on what was written for them. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({GroupProblems.HAS_PUPILS, GroupProblems.NEEDS_COLLEAGUE, GroupProblems.PLANNED})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable GroupId id, Viewer viewer) {
        keepTeachingGroup.dissolve(id, viewer).ifPresent(refusal -> {
            throw GroupProblems.of(refusal);
        });
    }

    /** Brings a group back that was dissolved, with its pupils and all that was written for it. */
    @PostMapping("/{id}/restore")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TeachingGroupView restore(@PathVariable GroupId id, Viewer viewer) {
        return settle(keepTeachingGroup.restore(id, viewer), viewer);
    }

    private TeachingGroupView settle(GroupOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case GroupOutcome.Kept(TeachingGroup group) -> views.view(group, viewer);
            case GroupOutcome.Refused refusal -> throw GroupProblems.of(refusal);
        };
    }
}
