package fr.ent.homework.accompanied;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first screen of staff beside the teachers. */
@RestController
class AccompaniedController {

    private final ReadAccompanied readAccompanied;

    AccompaniedController(ReadAccompanied readAccompanied) {
        this.readAccompanied = readAccompanied;
    }

    /**
     * Lists the pupils and classes that the reader accompanies now, with what the day brings. An accompaniment that is over, or a
     * pupil who left, isn't among them from the same second on.
     */
    @GetMapping("/api/homework/accompanied")
    @AllowedTo({Role.ATSEM, Role.AESH, Role.RASED})
    AccompaniedView read(Viewer viewer) {
        return readAccompanied.read(viewer);
    }
}
