package fr.ent.canteen.meals.menuplan;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The number of times that foods come in twenty meals, as the territory wants it. */
@RestController
@RequestMapping("/api/canteen/kitchen/frequencies")
class FrequencyController {

    private final Frequencies frequencies;

    FrequencyController(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Lists how often foods may come in twenty meals, as the territory wants it (arrêté of 30 September 2011). */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<FrequencyRule> list() {
        return frequencies.list();
    }

    /** Departs from the usual frequencies. Foods that aren't named are as usual again. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<FrequencyRule> set(@RequestBody @Valid FrequencyRules sent, Viewer viewer) {
        boolean upsideDown = sent.rules().stream().anyMatch(rule -> rule.atMost() < rule.atLeast());
        boolean twice =
                sent.rules().stream().map(FrequencyRule::food).distinct().count()
                        < sent.rules().size();
        if (upsideDown || twice) {
            throw Problem.invalid(new InvalidField("rules", upsideDown ? "most-below-least" : "twice"));
        }
        frequencies.set(sent.rules(), viewer);
        return frequencies.list();
    }

    /** All departures from the usual frequencies. */
    record FrequencyRules(@NotNull @Size(max = 16) List<@Valid @NotNull FrequencyRule> rules) {}
}
