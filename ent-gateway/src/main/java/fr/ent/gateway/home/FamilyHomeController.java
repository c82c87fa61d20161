package fr.ent.gateway.home;

import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The family's first screen, in one request. */
@RestController
class FamilyHomeController {

    private final FamilyHome home;

    FamilyHomeController(FamilyHome home) {
        this.home = home;
    }

    /**
     * Reads the first screen of a family. It holds each child's days with meals, homework due and closures, then the
     * places offered, the files to write, the number of unread messages and whose pictures nothing is said of. A part that fails is null and named in
     * {@code unavailable}; of a module that the territory does without it is null.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping("/api/home")
    @AllowedTo(Role.GUARDIAN)
    FamilyHomeView home(@RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        return home.compose(viewer, DateRange.of(from, to));
    }
}
