package fr.ent.core.catalogue.link;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links that lead nowhere, for those who keep the catalogue. */
@RestController
class DeadLinkController {

    private final LinkRows rows;

    DeadLinkController(LinkRows rows) {
        this.rows = rows;
    }

    /** Lists the resources of one's part of the catalogue whose link leads nowhere, the longest first; 200 at most. */
    @GetMapping("/api/core/resources/dead-links")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    List<DeadLinkView> list(Viewer viewer) {
        return rows.listDead(viewer);
    }
}
