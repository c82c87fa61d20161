package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.homework.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ticks on homework: a pupil's own, and a guardian's own about a child. */
@RestController
@RequestMapping("/api/homework/entries/{id}/ticks")
class TickController {

    private final TickHomework tickHomework;

    TickController(TickHomework tickHomework) {
        this.tickHomework = tickHomework;
    }

    /** Ticks a child's homework off, for the one who ticks alone. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tick(@PathVariable EntryId id, @RequestParam ChildId childId, Viewer viewer) {
        require(tickHomework.tick(id, childId, viewer));
    }

    /** Takes the own tick back. */
    @DeleteMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void untick(@PathVariable EntryId id, @RequestParam ChildId childId, Viewer viewer) {
        require(tickHomework.untick(id, childId, viewer));
    }

    private static void require(boolean own) {
        if (!own) {
            throw new NotThere();
        }
    }
}
