package fr.ent.canteen.presence.finish;

import fr.ent.canteen.presence.finish.RollHours.RollHour;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hour at which the territory finishes the rolls that nobody has finished. */
@RestController
@RequestMapping("/api/canteen/presence/finish-hour")
class RollHourController {

    /** Before noon a roll would end with its first tap. */
    private static final LocalTime EARLIEST = LocalTime.NOON;

    private final RollHours hours;
    private final Audit audit;
    private final TownClock clock;

    RollHourController(RollHours hours, Audit audit, TownClock clock) {
        this.hours = hours;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads at what hour rolls are finished that nobody has finished. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    FinishHour show() {
        return new FinishHour(hours.find().map(RollHour::at).orElse(null));
    }

    /**
     * Sets at what hour rolls are finished that nobody has finished, from today's on; noon at the earliest. Without an hour only people finish
     * rolls. Children whom nobody has tapped then are not absent: they stand as not called.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    FinishHour set(@RequestBody @Valid FinishHour wanted, Viewer viewer) {
        LocalTime at = wanted.at() == null ? null : wanted.at().truncatedTo(ChronoUnit.MINUTES);
        if (at != null && at.isBefore(EARLIEST)) {
            throw Problem.invalid(new InvalidField("at", "too-early"));
        }
        if (at == null) {
            hours.withdraw();
        } else {
            hours.set(at, clock.today());
        }
        audit.record(
                viewer.person(),
                "roll.hour-set",
                "territory:" + viewer.territory(),
                at == null ? Map.of() : Map.of("at", at.toString()));
        return new FinishHour(at);
    }

    /** The hour of the day; none when only people finish rolls. */
    record FinishHour(@Nullable LocalTime at) {}
}
