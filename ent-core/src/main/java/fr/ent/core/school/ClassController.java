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

    /** The class has {@code pupils} or {@code teachers}, or as many announced moves as {@code comers} lead to it. */
    private static final String IN_USE = "409 core:class-in-use";

    private final CloseClass closing;
    private final Audit audit;

    ClassController(CloseClass closing, Audit audit) {
        this.closing = closing;
        this.audit = audit;
    }

    /**
     * Closes a class that has neither pupils nor teachers any more, and to which nobody is to move. It keeps its history, is
     * offered no longer, and an import that names it opens it again. A closed class stays closed.
     */
    @PostMapping("/api/core/classes/{id}/close")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(IN_USE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void close(@PathVariable ClassId id, Viewer viewer) {
        switch (closing.close(id).orElseThrow(Problem::notFound)) {
            case CloseClass.CloseOutcome.Closed(String name) ->
                audit.record(viewer.person(), "class.closed", "class:" + id, Map.of("name", name));
            case CloseClass.CloseOutcome.AlreadyClosed() -> {}
            case CloseClass.CloseOutcome.InUse(int pupils, int teachers, int comers) ->
                throw Problem.of(IN_USE, Map.of("pupils", pupils, "teachers", teachers, "comers", comers));
        }
    }
}
