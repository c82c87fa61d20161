package fr.ent.canteen.prices;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.Homes;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The residence of a household, inside the territory or outside; never for days gone by. */
@RestController
@RequestMapping("/api/canteen/households/{householdId}/residence")
class ResidenceController {

    private final MoveHousehold moveHousehold;
    private final CountMovedDays countMovedDays;
    private final Homes homes;
    private final TownClock townClock;
    private final Families families;

    ResidenceController(
            MoveHousehold moveHousehold,
            CountMovedDays countMovedDays,
            Homes homes,
            TownClock townClock,
            Families families) {
        this.moveHousehold = moveHousehold;
        this.countMovedDays = countMovedDays;
        this.homes = homes;
        this.townClock = townClock;
        this.families = families;
    }

    /**
     * Records whether a household lives in the territory, from a day on that hasn't passed, and tells its adults. Never for
     * the agent's own household.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void set(@PathVariable HouseholdId householdId, @RequestBody @Valid NewResidence wanted, Viewer viewer) {
        requireOther(householdId, wanted.validFrom(), viewer);
        if (wanted.validFrom().isBefore(townClock.today())) {
            throw Problem.invalid(new InvalidField("validFrom", "retroactive"));
        }
        moveHousehold.move(
                new FamilyFacts.HouseholdResidence(householdId, wanted.validFrom(), wanted.residence()),
                viewer.person());
    }

    /**
     * Takes back a change of residence that is still to come, and tells the adults. Answers the same where there is none.
     * Never for the agent's own household.
     */
    @DeleteMapping("/{validFrom}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void takeBack(@PathVariable HouseholdId householdId, @PathVariable LocalDate validFrom, Viewer viewer) {
        requireOther(householdId, validFrom, viewer);
        if (!validFrom.isAfter(townClock.today())) {
            throw Problem.invalid(new InvalidField("validFrom", "retroactive"));
        }
        moveHousehold.takeBack(householdId, validFrom, viewer.person());
    }

    /**
     * Counts the booked days that a change of residence prices anew. They are those that the household pays from that day
     * on, but for prices fixed by hand and days after a child's last one.
     */
    @GetMapping("/{validFrom}/days")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    MovedDays count(@PathVariable HouseholdId householdId, @PathVariable LocalDate validFrom, Viewer viewer) {
        requireOther(householdId, validFrom, viewer);
        return new MovedDays(countMovedDays.count(householdId, validFrom));
    }

    private void requireOther(HouseholdId household, LocalDate validFrom, Viewer viewer) {
        DateRange.requireSensible("validFrom", validFrom);
        if (homes.find(household).isEmpty()) {
            throw Problem.notFound();
        }
        FamilyProblems.refuseOwn(families.isOwn(household, viewer));
    }

    /** The days that a change of residence prices anew. */
    record MovedDays(int bookedDays) {}

    /** Where a household lives from a day on. */
    record NewResidence(
            @NotNull Residence residence, @NotNull LocalDate validFrom) {}
}
