package fr.ent.homework.look;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The looks of a guardian at the children's week. */
@RestController
class FamilyLookController {

    private final FamilyLooks looks;

    FamilyLookController(FamilyLooks looks) {
        this.looks = looks;
    }

    /**
     * The look before the one that is noted.
     *
     * @param lookedBefore what was shown since then is new to the viewer; none the first time
     */
    record FamilyLookView(@Nullable Instant lookedBefore) {}

    /**
     * Notes that the viewer looks at the children's week now, and tells of the look before. Looks within a quarter of an
     * hour are one. Nobody else is told.
     */
    @PutMapping("/api/homework/look")
    @AllowedTo(Role.GUARDIAN)
    FamilyLookView look(Viewer viewer) {
        return new FamilyLookView(looks.note(viewer).orElse(null));
    }
}
