package fr.ent.core.charter;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The charters that the signed-in person reads and accepts. */
@RestController
@RequestMapping("/api/core/charters")
class OwnCharterController {

    private final AskedCharters asked;
    private final AcceptCharter acceptCharter;

    OwnCharterController(AskedCharters asked, AcceptCharter acceptCharter) {
        this.asked = asked;
        this.acceptCharter = acceptCharter;
    }

    /**
     * Reads the charters in force for oneself, accepted or not: those of one's schools, or else the territory's. Empty where none
     * has been written.
     */
    @GetMapping("/in-force")
    @AllowedTo
    List<OwnCharterView> read(Viewer viewer) {
        return asked.read(viewer);
    }

    /** Accepts a charter that is in force for oneself. The first time counts, and is kept as the proof. */
    @PostMapping("/{id}/acceptances")
    @AllowedTo
    @Refuses(CharterProblems.NOT_IN_FORCE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable CharterId id, Viewer viewer) {
        CharterProblems.settle(acceptCharter.accept(id, viewer));
    }
}
