package fr.ent.core.school.opening;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.school.ClassProblems;
import fr.ent.core.school.ClassesInCare;
import fr.ent.core.school.opening.ReopenClass.ClosedClass;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Classes opened by a person: at any school by the town hall, at the own one by its head. */
@RestController
@RequestMapping("/api/core/classes")
class ClassOpeningController {

    private final ClassesInCare inCare;
    private final OpenClass openClass;
    private final ReopenClass reopenClass;

    ClassOpeningController(ClassesInCare inCare, OpenClass openClass, ReopenClass reopenClass) {
        this.inCare = inCare;
        this.openClass = openClass;
        this.reopenClass = reopenClass;
    }

    /** Opens a class of a year that isn't over. An import that brings its name finds it and makes no second one. */
    @PostMapping
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(ClassProblems.NAME_TAKEN)
    ResponseEntity<OpenedClass> open(@RequestBody @Valid NewClass wanted, Viewer viewer) {
        inCare.requireAt(wanted.schoolId(), viewer);
        return switch (openClass.open(wanted, viewer.person())) {
            case OpenedClassOutcome.Opened(ClassId id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new OpenedClass(id));
            case OpenedClassOutcome.NameTaken(boolean closed) ->
                throw Problem.of(ClassProblems.NAME_TAKEN, Map.of("closed", closed));
        };
    }

    /** Lists the closed classes of a school in years that aren't over. */
    @GetMapping("/closed")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<ClosedClass> listClosed(@RequestParam SchoolId schoolId, Viewer viewer) {
        inCare.requireAt(schoolId, viewer);
        return reopenClass.list(schoolId);
    }

    /** Opens a class again that was closed. One that is open stays so. */
    @PostMapping("/{id}/open")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void reopen(@PathVariable ClassId id, Viewer viewer) {
        inCare.require(id, viewer);
        reopenClass.open(id, viewer.person());
    }

    /** The class that was opened. */
    record OpenedClass(ClassId id) {}
}
