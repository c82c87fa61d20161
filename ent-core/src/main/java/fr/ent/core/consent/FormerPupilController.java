package fr.ent.core.consent;

import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Children who have left, whose pictures their family can still take back. */
@RestController
class FormerPupilController {

    private final FormerPupils former;

    FormerPupilController(FormerPupils former) {
        this.former = former;
    }

    /**
     * Lists the viewer's own children who have left, by first name, with the class they were in. Their pictures stay until they are
     * deleted, three months later, and so does the right to take consent back.
     */
    @GetMapping("/api/core/image-consents/former-pupils")
    @AllowedTo(Role.GUARDIAN)
    List<ChildView> list(Viewer viewer) {
        return former.listOf(viewer.person());
    }
}
