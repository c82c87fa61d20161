package fr.ent.core.merge.people;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who may be one. */
@RestController
class DoublesController {

    private static final int PER_HOUR = 120;

    private final ListDoubles listDoubles;
    private final TellApart tellApart;
    private final RateLimits limits;

    DoublesController(ListDoubles listDoubles, TellApart tellApart, RateLimits limits) {
        this.listDoubles = listDoubles;
        this.tellApart = tellApart;
        this.limits = limits;
    }

    /**
     * Lists pairs of people who may be one, fifty at most; of the staff to the administrator alone, none of the own family.
     * 120 an hour.
     */
    @GetMapping("/api/core/people/doubles")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<DoubleView> list(Viewer viewer) {
        limits.take("person-doubles", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        return listDoubles.list(viewer);
    }

    /** Says that two people who look like one are two: they aren't listed again. */
    @PutMapping("/api/core/people/{id}/others/{otherId}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(MergeProblems.OWN_FAMILY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tellApart(@PathVariable PersonId id, @PathVariable PersonId otherId, Viewer viewer) {
        if (id.equals(otherId)) {
            throw new InvalidInput("otherId", "same-person");
        }
        tellApart.tell(new Pair(id, otherId), viewer).ifPresent(why -> {
            throw MergeProblems.of(why);
        });
    }
}
