package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The progress of a child. */
@RestController
@RequestMapping("/api/homework/progress")
class ProgressController {

    private final ResultRights rights;
    private final ReadProgress readProgress;

    ProgressController(ResultRights rights, ReadProgress readProgress) {
        this.rights = rights;
        this.readProgress = readProgress;
    }

    /**
     * Reads how far a child is, term by term: what is published for its guardians, all that is noted for its teachers. Of the RASED,
     * who accompanies the child reads what is published.
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD, Role.RASED})
    ProgressView read(@RequestParam ChildId childId, Viewer viewer) {
        return readProgress.read(rights.findProgress(childId, viewer).orElseThrow(NotThere::new));
    }
}
