package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All tariffs of the territory, and one tariff for several activities at once. */
@RestController
@RequestMapping("/api/canteen/tariffs")
class TariffsController {

    private final Tariffs tariffs;
    private final TownActivities activities;
    private final SetTariff setTariff;
    private final WithdrawTariff withdrawTariff;
    private final TownClock townClock;

    TariffsController(
            Tariffs tariffs,
            TownActivities activities,
            SetTariff setTariff,
            WithdrawTariff withdrawTariff,
            TownClock townClock) {
        this.tariffs = tariffs;
        this.activities = activities;
        this.setTariff = setTariff;
        this.withdrawTariff = withdrawTariff;
        this.townClock = townClock;
    }

    /** Lists all tariffs of the territory, with the activities that share each. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<TariffGroup> list(Viewer viewer) {
        List<SchoolView> schools = activities.listSchools();
        return TariffGroup.of(activities.listAt(schools), schools, tariffs.listAll(), townClock.today());
    }

    /** Sets one tariff for several activities at once. It never reaches back. */
    @FreshSignIn
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(TariffProblems.ABOVE_USER_COST)
    void set(@RequestBody @Valid TariffOfSeveral wanted, Viewer viewer) {
        requireKnown(wanted.activityIds());
        TariffProblems.settle(
                InvalidInput.within("tariff", () -> setTariff.set(wanted.activityIds(), wanted.tariff(), viewer)));
    }

    /**
     * Withdraws a version that hasn't begun, of one or several activities.
     *
     * @param validFrom the day on which it would have begun
     */
    @DeleteMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(TariffProblems.BEGUN)
    void withdraw(
            @RequestParam @NotEmpty @Size(max = 200) Set<@NotNull ActivityId> activityIds,
            @RequestParam LocalDate validFrom,
            Viewer viewer) {
        DateRange.requireSensible("validFrom", validFrom);
        requireKnown(activityIds);
        if (!withdrawTariff.withdraw(activityIds, validFrom, viewer)) {
            throw Problem.of(TariffProblems.BEGUN);
        }
    }

    private void requireKnown(Set<ActivityId> asked) {
        Set<ActivityId> known = activities.listAt(activities.listSchools()).stream()
                .map(Activity::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(asked)) {
            throw Problem.notFound();
        }
    }

    /** A tariff and what it is for. */
    record TariffOfSeveral(
            @NotEmpty @Size(max = 200) Set<@NotNull ActivityId> activityIds,
            @NotNull @Valid TariffForm tariff) {}
}
