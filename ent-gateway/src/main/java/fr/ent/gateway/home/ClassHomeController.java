package fr.ent.gateway.home;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The first screen of a pupil, in one request. */
@RestController
class ClassHomeController {

    private final ComposeClassHome home;

    ClassHomeController(ComposeClassHome home) {
        this.home = home;
    }

    /** Reads the home of the class that the pupil attends. A tile that fails is missing and named in {@code unavailable}. */
    @GetMapping("/api/class-home")
    @AllowedTo(Role.PUPIL)
    ClassHomeView read(Viewer viewer) {
        return home.compose(viewer);
    }

    /**
     * Reads the home of a class as a pupil sees it, without what is one child's own. Tiles that the class goes without stand last.
     */
    @GetMapping("/api/class-home/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassHomeView preview(@PathVariable ClassId id, Viewer viewer) {
        return home.preview(id, viewer);
    }
}
