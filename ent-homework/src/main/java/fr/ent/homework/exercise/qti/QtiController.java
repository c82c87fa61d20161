package fr.ent.homework.exercise.qti;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.ExerciseId;
import fr.ent.homework.exercise.ReadableExercises;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Exercises that leave for other programs, and that come from there. */
@RestController
@RequestMapping("/api/homework/exercises")
class QtiController {

    private static final long LARGEST = 1_000_000;
    private static final int FILES_PER_HOUR = 60;
    private static final String ZIP = "application/zip";

    private final ReadableExercises exercises;
    private final ReadPackage readPackage;
    private final RateLimits limits;

    QtiController(ReadableExercises exercises, ReadPackage readPackage, RateLimits limits) {
        this.exercises = exercises;
        this.readPackage = readPackage;
        this.limits = limits;
    }

    /** Gives an exercise that the reader may read as a package of QTI 3. Mental arithmetic can't be carried, and is named. */
    @GetMapping("/{id}/qti")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(as = ZIP)
    ResponseEntity<byte[]> give(@PathVariable ExerciseId id, Viewer viewer) {
        ExerciseContent exercise = exercises.find(id, viewer).orElseThrow(NotThere::new);
        return new Download(exercise.title(), "zip", MediaType.parseMediaType(ZIP)).of(WritePackage.write(exercise));
    }

    /**
     * Reads an exercise from a package of QTI 3 for the sender to look at: nothing is kept. Questions that can't be carried are
     * named.
     *
     * @param file choice, match, order and text entry without pictures; 1 MB and 30 items at most, 60 files an hour
     */
    @PostMapping(path = "/qti", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ExerciseContent read(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        limits.take("exercise-import", viewer.person().toString(), FILES_PER_HOUR, Duration.ofHours(1));
        if (file.getSize() > LARGEST) {
            throw Problem.of(CommonProblems.FILE_TOO_LARGE);
        }
        return readPackage.read(file.getBytes(), "QTI");
    }
}
