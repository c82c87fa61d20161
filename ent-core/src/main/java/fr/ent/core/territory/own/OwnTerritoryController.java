package fr.ent.core.territory.own;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.own.TerritoryOutcome.Changed;
import fr.ent.core.territory.own.TerritoryOutcome.ChangedMeanwhile;
import fr.ent.core.territory.own.TerritoryOutcome.NumberInUse;
import fr.ent.core.territory.own.TerritoryOutcome.NumberTaken;
import fr.ent.core.territory.own.TerritoryOutcome.PlaceHeld;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The territory that a host leads to, for those who administer it. */
@RestController
@RequestMapping("/api/core/territories/own")
class OwnTerritoryController {

    /** {@code children} and {@code bookings} count what is booked on days that would lose or get school at the place. */
    private static final String PLACE_HELD = "409 core:place-held";

    /** {@code accounts} counts those of ProConnect, which lets in agents of the territory's number alone. */
    private static final String NUMBER_IN_USE = "409 core:number-in-use";

    private final ChangeTerritory changeTerritory;

    OwnTerritoryController(ChangeTerritory changeTerritory) {
        this.changeTerritory = changeTerritory;
    }

    /** Reads the territory of the signed-in person. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    OwnTerritoryView read() {
        return changeTerritory.read();
    }

    /**
     * Changes name, number, place and colour; everybody sees them within seconds. The place, which brings its zone of school
     * holidays, its public holidays and its hours, changes only as long as no booking falls on a day that it would close or
     * open; a number that another territory has isn't taken. Where people come by ProConnect, another number shuts them out: it
     * answers 409 with their number until the request repeats it. Hosts are the operator's.
     */
    @PutMapping
    @FreshSignIn
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @Refuses({PLACE_HELD, NUMBER_IN_USE, CommonProblems.CHANGED_MEANWHILE})
    OwnTerritoryView change(@RequestBody @Valid TerritoryContent wanted, Viewer viewer) {
        Siret siret =
                Siret.typed(wanted.siret()).orElseThrow(() -> Problem.invalid(new InvalidField("siret", "malformed")));
        switch (changeTerritory.change(wanted, siret, viewer.person())) {
            case Changed() -> {}
            case ChangedMeanwhile() -> throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case NumberTaken() -> throw Problem.invalid(new InvalidField("siret", "taken"));
            case NumberInUse(int accounts) -> throw Problem.of(NUMBER_IN_USE, Map.of("accounts", accounts));
            case PlaceHeld(var booked) ->
                throw Problem.of(PLACE_HELD, Map.of("children", booked.children(), "bookings", booked.bookings()));
        }
        return changeTerritory.read();
    }
}
