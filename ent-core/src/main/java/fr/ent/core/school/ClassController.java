package fr.ent.core.school;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Classes of a school. */
@RestController
class ClassController {

    private final ClassesInCare inCare;
    private final CloseClass closing;
    private final Audit audit;

    ClassController(ClassesInCare inCare, CloseClass closing, Audit audit) {
        this.inCare = inCare;
        this.closing = closing;
        this.audit = audit;
    }

    /**
     * Closes a class that has neither pupils nor teachers any more. It keeps its history, is offered no longer, and people,
     * or an import that names it, open it again. A closed class stays closed.
     */
    @PostMapping("/api/core/classes/{id}/close")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(ClassProblems.IN_USE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void close(@PathVariable ClassId id, Viewer viewer) {
        inCare.require(id, viewer);
        switch (closing.close(id).orElseThrow(Problem::notFound)) {
            case CloseClass.CloseOutcome.Closed(String name) ->
                audit.record(viewer.person(), "class.closed", "class:" + id, Map.of("name", name));
            case CloseClass.CloseOutcome.AlreadyClosed() -> {}
            case CloseClass.CloseOutcome.InUse(int pupils, int teachers, int expected) ->
                throw Problem.of(
                        ClassProblems.IN_USE, Map.of("pupils", pupils, "teachers", teachers, "expected", expected));
        }
    }
}
