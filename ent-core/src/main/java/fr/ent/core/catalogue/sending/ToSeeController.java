package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.player.PlayerPage;
import fr.ent.core.catalogue.sending.ToSeeRows.SheetReader;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Resources to be seen by a child, for the child and its guardians. */
@RestController
class ToSeeController {

    private final ToSeeRows rows;

    ToSeeController(ToSeeRows rows) {
        this.rows = rows;
    }

    /** Lists what a child is to see, what isn't seen yet first; guardians read the parent's sheet with it. */
    @GetMapping("/api/core/pupils/{id}/resources-to-see")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL})
    List<ToSeeView> list(@PathVariable ChildId id, Viewer viewer) {
        return rows.list(id, reader(id, viewer));
    }

    /** Shows the player of what a child is to see in a page of its own, whose policy lets in its host alone. */
    @GetMapping("/api/core/pupils/{id}/resources-to-see/{sendingId}/player")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL})
    @Answers(as = "text/html")
    ResponseEntity<String> play(@PathVariable ChildId id, @PathVariable SendingId sendingId, Viewer viewer) {
        return rows.list(id, reader(id, viewer)).stream()
                .filter(one -> one.id().equals(sendingId) && one.playable())
                .findFirst()
                .map(one -> new PlayerPage(one.title(), one.address()))
                .map(page -> new ResponseEntity<>(page.html(), page.headers(), HttpStatus.OK))
                .orElseThrow(Problem::notFound);
    }

    private static SheetReader reader(ChildId child, Viewer viewer) {
        if (viewer.isGuardianOf(child)) {
            return SheetReader.GUARDIAN;
        }
        if (viewer.isPupil(child)) {
            return SheetReader.PUPIL;
        }
        throw Problem.notFound();
    }

    /** Notes that the pupil has opened it; the first time counts. */
    @PutMapping("/api/core/resource-sendings/{id}/seen")
    @AllowedTo(Role.PUPIL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void see(@PathVariable SendingId id, Viewer viewer) {
        rows.markSeen(id, require(id, viewer));
    }

    /** Takes that back: the pupil hasn't seen it. */
    @DeleteMapping("/api/core/resource-sendings/{id}/seen")
    @AllowedTo(Role.PUPIL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsee(@PathVariable SendingId id, Viewer viewer) {
        rows.markUnseen(id, require(id, viewer));
    }

    private ChildId require(SendingId id, Viewer viewer) {
        ChildId child = ChildId.of(viewer.person());
        if (!rows.isFor(child, id)) {
            throw Problem.notFound();
        }
        return child;
    }
}
