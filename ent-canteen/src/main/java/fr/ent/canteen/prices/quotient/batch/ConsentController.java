package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The consent of a household to be asked about at CAF and MSA each year, as it gives it, or on paper at the counter. */
@RestController
@RequestMapping("/api/canteen/households/{householdId}/quotient-consent")
class ConsentController {

    private final Consents consents;
    private final Families families;
    private final TownClock clock;
    private final Audit audit;

    ConsentController(Consents consents, Families families, TownClock clock, Audit audit) {
        this.consents = consents;
        this.families = families;
        this.clock = clock;
        this.audit = audit;
    }

    /** Reads whether a household lets CAF and MSA be asked, about whom, and when they last were by a batch. */
    @GetMapping
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ConsentView read(@PathVariable HouseholdId householdId, Viewer viewer) {
        families.requireActing(householdId, viewer);
        return new ConsentView(
                consents.find(householdId).orElse(null),
                consents.lastAsked(householdId).orElse(null));
    }

    /**
     * Records a consent. A guardian consents for the own person; the town hall records what an adult of the household
     * has signed.
     */
    @PutMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void give(@PathVariable HouseholdId householdId, @RequestBody @Valid GivenConsent given, Viewer viewer) {
        HouseholdView household = families.requireActing(householdId, viewer);
        boolean own = household.adults().contains(viewer.person());
        if (own
                ? !given.personId().equals(viewer.person())
                : !household.adults().contains(given.personId())) {
            throw new InvalidInput("personId", "other-person");
        }
        consents.give(new QuotientConsent(householdId, given.personId(), clock.today()), viewer.person(), clock.now());
        record("quotient-consent.given", householdId, own, viewer);
    }

    /** Takes a consent back: nobody is asked any more. */
    @DeleteMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void takeBack(@PathVariable HouseholdId householdId, Viewer viewer) {
        HouseholdView household = families.requireActing(householdId, viewer);
        if (consents.takeBack(householdId)) {
            record(
                    "quotient-consent.taken-back",
                    householdId,
                    household.adults().contains(viewer.person()),
                    viewer);
        }
    }

    private void record(String action, HouseholdId household, Boolean own, Viewer viewer) {
        Map<String, String> details = new HashMap<>();
        if (!own) {
            details.put("for", "family");
        }
        audit.record(viewer.person(), action, "household:" + household, details);
    }

    /** The adult whom CAF and MSA may be asked about. */
    record GivenConsent(@NotNull PersonId personId) {}

    /**
     * A household's consent, if it has given one.
     *
     * @param lastAskedAt the beginning of the last batch that asked about the household
     */
    record ConsentView(
            @Nullable QuotientConsent consent, @Nullable Instant lastAskedAt) {}
}
