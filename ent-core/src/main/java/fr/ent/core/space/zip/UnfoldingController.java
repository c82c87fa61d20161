package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Archives that were sent to become folders: how far they are, and what came of them. */
@RestController
@RequestMapping("/api/core/unfoldings")
class UnfoldingController {

    private final ListUnfoldings listUnfoldings;

    UnfoldingController(ListUnfoldings listUnfoldings) {
        this.listUnfoldings = listUnfoldings;
    }

    /** Lists one's own archives of the last seven days that have come whole, the newest first; to forget one ends its upload. */
    @GetMapping
    @AllowedTo
    List<UnfoldingView> list(Viewer viewer) {
        return listUnfoldings.list(viewer);
    }
}
