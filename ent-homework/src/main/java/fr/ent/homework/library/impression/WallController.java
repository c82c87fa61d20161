package fr.ent.homework.library.impression;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The wall of a class: what it reads, and the words that its teacher lets it read. */
@RestController
@RequestMapping("/api/homework/library/class-impressions")
class WallController {

    private final Directory directory;
    private final PaintWall paintWall;
    private final LetWords letWords;

    WallController(Directory directory, PaintWall paintWall, LetWords letWords) {
        this.directory = directory;
        this.paintWall = paintWall;
        this.letWords = letWords;
    }

    /** Shows the books that a class loves, to its pupils; and to its teachers and the head the words that wait for them. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ClassWall show(@RequestParam ClassId classId, Viewer viewer) {
        ClassView schoolClass = directory.findClass(classId).orElseThrow(Problem::notFound);
        if (viewer.leads(schoolClass)) {
            return paintWall.forTeachers(classId);
        }
        if (!viewer.attends(classId)) {
            throw Problem.notFound();
        }
        return paintWall.forPupils(classId);
    }

    /** Lets the class of a child read its words, or not, or takes that back. Words that have changed meanwhile wait on: 404. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void let(@PathVariable ImpressionId id, @RequestBody @Valid ReadWords read, Viewer viewer) {
        if (!letWords.let(id, read, viewer)) {
            throw Problem.notFound();
        }
    }
}
