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
import fr.ent.core.audit.Audit;
import fr.ent.core.household.Homes;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
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

    private final Residences residences;
    private final Homes homes;
    private final TownClock townClock;
    private final Families families;
    private final Audit audit;

    ResidenceController(Residences residences, Homes homes, TownClock townClock, Families families, Audit audit) {
        this.residences = residences;
        this.homes = homes;
        this.townClock = townClock;
        this.families = families;
        this.audit = audit;
    }

    /**
     * Records whether a household lives in the territory, from a day on that hasn't passed. Never for the agent's own
     * household.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    public void set(@PathVariable HouseholdId householdId, @RequestBody @Valid NewResidence wanted, Viewer viewer) {
        DateRange.requireSensible("validFrom", wanted.validFrom());
        if (homes.find(householdId).isEmpty()) {
            throw Problem.notFound();
        }
        FamilyProblems.refuseOwn(families.isOwn(householdId, viewer));
        if (wanted.validFrom().isBefore(townClock.today())) {
            throw Problem.invalid(new InvalidField("validFrom", "retroactive"));
        }
        residences.set(
                new FamilyFacts.HouseholdResidence(householdId, wanted.validFrom(), wanted.residence()),
                viewer.person(),
                townClock.now());
        audit.record(
                viewer.person(),
                "residence.set",
                "household:" + householdId,
                Map.of(
                        "residence",
                        wanted.residence().name(),
                        "validFrom",
                        wanted.validFrom().toString()));
    }

    /** Where a household lives from a day on. */
    record NewResidence(
            @NotNull Residence residence, @NotNull LocalDate validFrom) {}
}
