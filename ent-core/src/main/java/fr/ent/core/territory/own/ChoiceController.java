package fr.ent.core.territory.own;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Quiet;
import fr.ent.core.territory.QuietHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Choices of the viewer's territory: its modules, and the hours in which nobody is rung. */
@RestController
@RequestMapping("/api/core/territories/own")
class ChoiceController {

    private final ModuleSwitches switches;
    private final Quiet quiet;
    private final Audit audit;

    ChoiceController(ModuleSwitches switches, Quiet quiet, Audit audit) {
        this.switches = switches;
        this.quiet = quiet;
        this.audit = audit;
    }

    /**
     * Says which modules the territory does without. Their routes answer 404 and their work in the background rests, while
     * what they keep stays and is there again once they are used again.
     */
    @PutMapping("/modules")
    @FreshSignIn
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void switchModules(@RequestBody @Valid WantedModules wanted, Viewer viewer) {
        switches.change(wanted.off());
        audit.record(
                viewer.person(),
                "territory.modules-changed",
                "territory:" + viewer.territory(),
                Arrays.stream(ProductModule.values())
                        .collect(Collectors.toMap(
                                module -> module.name().toLowerCase(Locale.ROOT),
                                module -> wanted.off().contains(module) ? "OFF" : "ON")));
    }

    /** Sets the hours in which nobody is rung for what the school's staff write; it waits for their end. None to have none. */
    @PutMapping("/quiet-hours")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setQuietHours(@RequestBody @Valid WantedHours wanted, Viewer viewer) {
        QuietHours hours = wanted.hours();
        quiet.change(hours);
        audit.record(
                viewer.person(),
                "territory.quiet-hours-changed",
                "territory:" + viewer.territory(),
                hours == null
                        ? Map.of()
                        : Map.of(
                                "from",
                                hours.from().toString(),
                                "until",
                                hours.until().toString(),
                                "weekends",
                                String.valueOf(hours.weekends())));
    }

    /** The modules that the territory does without. */
    record WantedModules(@NotNull @Size(max = 3) Set<@NotNull ProductModule> off) {

        WantedModules {
            off = Set.copyOf(off);
        }
    }

    /** The quiet hours, or none. */
    record WantedHours(@Nullable @Valid QuietHours hours) {}
}
