package fr.ent.homework.exercise.answer;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.homework.EntryId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers of a class to an exercise. */
@RestController
class ExerciseResultsController {

    private final ShowResults showResults;

    ExerciseResultsController(ShowResults showResults) {
        this.showResults = showResults;
    }

    /** Shows an exercise at a glance: which question was hard for whom, and who has done it. */
    @GetMapping("/api/homework/entries/{id}/exercise/results")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ExerciseResults show(@PathVariable EntryId id, Viewer viewer) {
        return showResults.show(id, viewer).orElseThrow(NotThere::new);
    }
}
