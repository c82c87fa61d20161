package fr.ent.homework.home;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A pupil's own tick on homework. */
@RestController
@RequestMapping("/api/homework/entries/{id}/tick")
class TickController {

    private final TickHomework tickHomework;

    TickController(TickHomework tickHomework) {
        this.tickHomework = tickHomework;
    }

    /** Ticks homework off, for the pupil alone. */
    @PutMapping
    @AllowedTo(Role.PUPIL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tick(@PathVariable EntryId id, Viewer viewer) {
        require(tickHomework.tick(id, viewer));
    }

    /** Takes the pupil's tick back. */
    @DeleteMapping
    @AllowedTo(Role.PUPIL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void untick(@PathVariable EntryId id, Viewer viewer) {
        require(tickHomework.untick(id, viewer));
    }

    private static void require(boolean own) {
        if (!own) {
            throw Problem.notFound();
        }
    }
}
