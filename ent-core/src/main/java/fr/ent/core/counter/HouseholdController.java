package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshWish;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Households at the town hall's counter, of families with or without an account; never of the agent's own family. */
@RestController
@RequestMapping("/api/core/households")
class HouseholdController {

    private final AdmitPeople admitPeople;
    private final RearrangeHouseholds rearrange;

    HouseholdController(AdmitPeople admitPeople, RearrangeHouseholds rearrange) {
        this.admitPeople = admitPeople;
        this.rearrange = rearrange;
    }

    /**
     * Makes a household of people who are known or written down now. Guardians become those of all its children. Who is
     * written down though the directory knows them is refused. A pupil who is known asks for a fresh sign-in.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({
        CounterProblems.OWN_FAMILY,
        CounterProblems.BARRED,
        CounterProblems.LIVES_ELSEWHERE,
        CounterProblems.KNOWN_PERSON,
        CounterProblems.KNOWN_PUPIL,
        CommonProblems.FRESH_SIGN_IN
    })
    ResponseEntity<ChangedHousehold> make(@RequestBody @Valid NewHousehold wanted, Viewer viewer) {
        return created(admitPeople.make(wanted.name().strip(), wanted.people(), viewer));
    }

    /**
     * Lets people come to live in a household, known or written down now. A guardian, or a pupil who is known, asks for a fresh
     * sign-in.
     */
    @PostMapping("/{id}/members")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({
        CounterProblems.OWN_FAMILY,
        CounterProblems.BARRED,
        CounterProblems.LIVES_ELSEWHERE,
        CounterProblems.KNOWN_PERSON,
        CounterProblems.KNOWN_PUPIL,
        CommonProblems.FRESH_SIGN_IN
    })
    ResponseEntity<ChangedHousehold> admit(
            @PathVariable HouseholdId id, @RequestBody @Valid Newcomers people, Viewer viewer) {
        return created(admitPeople.admit(id, people, viewer));
    }

    /** Lets a child leave one of the households it lives in. */
    @DeleteMapping("/{id}/children/{childId}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({CounterProblems.OWN_FAMILY, CounterProblems.OTHER_MEMBERS})
    void leave(@PathVariable HouseholdId id, @PathVariable ChildId childId, Viewer viewer) {
        CounterProblems.done(rearrange.leave(id, childId, viewer));
    }

    /** Splits a household: some of its adults make another one, which the answer names. Its quotients stay with the first. */
    @PostMapping("/{id}/split")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({CounterProblems.OWN_FAMILY, CounterProblems.BARRED, CounterProblems.OTHER_MEMBERS})
    ResponseEntity<ChangedHousehold> split(
            @PathVariable HouseholdId id, @RequestBody @Valid HouseholdSplit wanted, Viewer viewer) {
        return created(rearrange.split(id, wanted.split(), viewer));
    }

    /** Joins another household to this one, where all its people live from now on. */
    @PostMapping("/{id}/join")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({CounterProblems.OWN_FAMILY, CounterProblems.BARRED})
    void join(@PathVariable HouseholdId id, @RequestBody @Valid JoinedHousehold other, Viewer viewer) {
        if (other.householdId().equals(id)) {
            throw new InvalidInput("householdId", "same-household");
        }
        CounterProblems.done(rearrange.join(id, other.householdId(), viewer));
    }

    /** Renames a household. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(CounterProblems.OWN_FAMILY)
    void rename(@PathVariable HouseholdId id, @RequestBody @Valid HouseholdName wanted, Viewer viewer) {
        CounterProblems.done(rearrange.rename(id, wanted.name().strip(), viewer));
    }

    private static ResponseEntity<ChangedHousehold> created(HouseholdOutcome outcome) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new ChangedHousehold(CounterProblems.done(outcome)));
    }

    /** The household to open now. */
    record ChangedHousehold(HouseholdId householdId) {}

    /** A household that isn't there yet, with at least one adult. */
    record NewHousehold(
            @NotBlank @OneLine(max = 120) String name,
            @NotNull @Valid Newcomers people) implements FreshWish {

        /** A family written down from nothing gives nobody's child to anybody. */
        @Override
        public boolean asksFreshSignIn() {
            return !people.knownChildren().isEmpty();
        }
    }

    /** The name of a household. */
    record HouseholdName(@NotBlank @OneLine(max = 120) String name) {}

    /** The household whose people come. */
    record JoinedHousehold(@NotNull HouseholdId householdId) {}

    /**
     * The people who go to a household of their own.
     *
     * @param childIds children who go with them
     * @param sharedChildIds children who live in both from now on
     */
    record HouseholdSplit(
            @NotBlank @OneLine(max = 120) String name,
            @NotEmpty @Size(max = 6) Set<@NotNull PersonId> adultIds,
            @NotNull @Size(max = 12) Set<@NotNull ChildId> childIds,
            @NotNull @Size(max = 12) Set<@NotNull ChildId> sharedChildIds) {

        RearrangeHouseholds.Split split() {
            return new RearrangeHouseholds.Split(name.strip(), adultIds, childIds, sharedChildIds);
        }
    }
}
