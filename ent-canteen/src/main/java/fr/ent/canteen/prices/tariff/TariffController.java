package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tariff of an activity, as the council decided it; never retroactive. */
@RestController
@RequestMapping("/api/canteen/activities/{activityId}/tariffs")
class TariffController {

    private final SetTariff setTariff;
    private final Activities activities;

    TariffController(SetTariff setTariff, Activities activities) {
        this.setTariff = setTariff;
        this.activities = activities;
    }

    /** Sets a version of an activity's tariff, as the council decided it. It never reaches back. */
    @FreshSignIn
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(TariffProblems.ABOVE_USER_COST)
    void set(@PathVariable ActivityId activityId, @RequestBody @Valid TariffForm wanted, Viewer viewer) {
        if (activities.find(activityId).isEmpty()) {
            throw Problem.notFound();
        }
        TariffProblems.settle(setTariff.set(List.of(activityId), wanted, viewer));
    }
}
