package fr.ent.core.departure;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People written down by mistake, who never were here. */
@RestController
class MistakenPersonController {

    /** The person has a child, a home, a right or an account in use, did something here, or is kept for a reason. */
    private static final String BEGAN = "409 core:person-began";

    private final Departures departures;
    private final ErasePeople erasePeople;
    private final DeletionTrail trail;

    MistakenPersonController(Departures departures, ErasePeople erasePeople, DeletionTrail trail) {
        this.departures = departures;
        this.erasePeople = erasePeople;
        this.trail = trail;
    }

    /**
     * Removes at once somebody who was written down by mistake. Nothing hangs on them: neither child nor home, no right that
     * holds, no account that was ever used, no act. It can't be undone.
     */
    @FreshSignIn
    @DeleteMapping("/api/core/people/{id}")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses(BEGAN)
    void remove(@PathVariable PersonId id, Viewer viewer) {
        if (!departures.hold(id)) {
            throw Problem.notFound();
        }
        if (!departures.hasNeverBegun(id)) {
            throw Problem.of(BEGAN);
        }
        trail.removed(id, viewer);
        erasePeople.erase(List.of(id));
    }
}
