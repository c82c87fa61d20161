package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Days of a class that aren't as its timetable has them. */
@RestController
@RequestMapping("/api/homework/timetables/{classId}/exceptions")
class DayChangeController {

    private final ChangeDay changeDay;

    DayChangeController(ChangeDay changeDay) {
        this.changeDay = changeDay;
    }

    /** Changes some hours of a day: a trip, swimming, a replacement, no class. Families read it at once. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Refuses({TimetableProblems.ALREADY_CHANGED, TimetableProblems.NO_SCHOOL})
    @Idempotent
    ResponseEntity<DayChangeFacts> change(
            @PathVariable ClassId classId, @RequestBody @Valid DayChangeContent content, Viewer viewer) {
        return switch (changeDay.change(classId, content, viewer)) {
            case ChangeDayOutcome.Changed(DayChangeFacts change) ->
                ResponseEntity.status(HttpStatus.CREATED).body(change);
            case ChangeDayOutcome.Refused refusal -> throw TimetableProblems.of(refusal);
        };
    }

    /** Takes a change of a day back. The day is again as the timetable has it. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable ClassId classId, @PathVariable DayChangeId id, Viewer viewer) {
        if (!changeDay.takeBack(classId, id, viewer)) {
            throw Problem.notFound();
        }
    }
}
