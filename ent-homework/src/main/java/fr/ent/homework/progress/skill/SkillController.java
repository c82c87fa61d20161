package fr.ent.homework.progress.skill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Skills that a school adds to those of the programmes. */
@RestController
@RequestMapping("/api/homework/skills")
class SkillController {

    private final Directory directory;
    private final SchoolSkills skills;

    SkillController(Directory directory, SchoolSkills skills) {
        this.directory = directory;
        this.skills = skills;
    }

    /**
     * A skill to be added.
     *
     * @param classId a class that the sender leads; its whole school has the skill
     */
    record NewSkill(
            @NotNull ClassId classId, @JsonUnwrapped @Valid SkillContent content) {}

    /** Adds a skill of the school's own. The same words again are the same skill, with what was noted of it. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<Skill> add(@RequestBody @Valid NewSkill skill, Viewer viewer) {
        ClassView schoolClass =
                directory.findClass(skill.classId()).filter(viewer::leads).orElseThrow(Problem::notFound);
        return ResponseEntity.status(HttpStatus.CREATED).body(skills.add(schoolClass.schoolId(), skill.content()));
    }

    /** Removes a skill of the school's own from what is noted. Results noted of it stay. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable SkillId id, Viewer viewer) {
        if (skills.findSchool(id).filter(school -> leadsAt(school, viewer)).isEmpty()) {
            throw Problem.notFound();
        }
        skills.remove(id);
    }

    private static boolean leadsAt(SchoolId school, Viewer viewer) {
        return viewer.heads(school)
                || viewer.classes().stream()
                        .anyMatch(mine -> mine.schoolId().equals(school) && viewer.teaches(mine.id()));
    }
}
