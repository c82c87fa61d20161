package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.activity.Activities;
import fr.ent.core.AllowedTo;
import fr.ent.core.InvalidField;
import fr.ent.core.Problem;
import fr.ent.core.Role;
import fr.ent.core.Territories;
import fr.ent.core.Viewer;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tariffs as the council decided them; never retroactive. */
@RestController
@RequestMapping("/api/canteen/activities/{activityId}/tariffs")
class TariffController {

    private final Tariffs tariffs;
    private final Activities activities;
    private final Territories territories;
    private final Clock clock;

    TariffController(Tariffs tariffs, Activities activities, Territories territories, Clock clock) {
        this.tariffs = tariffs;
        this.activities = activities;
        this.territories = territories;
        this.clock = clock;
    }

    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable ActivityId activityId, @RequestBody @Valid NewTariff wanted, Viewer viewer) {
        if (activities.find(activityId).isEmpty()) {
            throw Problem.notFound();
        }
        LocalDate today =
                LocalDate.now(clock.withZone(territories.get(viewer.territory()).timeZone()));
        if (wanted.validFrom().isBefore(today)) {
            throw Problem.invalid(new InvalidField("validFrom", "retroactive"));
        }
        tariffs.set(wanted.tariff(activityId));
    }
}
