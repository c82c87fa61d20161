package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.meals.MenuVersion;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies of planned weeks, and their publication to families. */
@RestController
@RequestMapping("/api/canteen/kitchen")
class PublicationController {

    private final CopyMenus copyMenus;
    private final PublishMenus publishMenus;
    private final Kitchens kitchens;

    PublicationController(CopyMenus copyMenus, PublishMenus publishMenus, Kitchens kitchens) {
        this.copyMenus = copyMenus;
        this.publishMenus = publishMenus;
        this.kitchens = kitchens;
    }

    /**
     * Plans weeks as copies of the last ones that have menus. Closed days and days with a plan are left out and named.
     */
    @PostMapping("/copies")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    CopyMenus.CopiedDays copy(@RequestBody @Valid WeeksToCopy sent, Viewer viewer) {
        LocalDate before = Optional.ofNullable(sent.before()).orElse(sent.to());
        requireMonday("before", before);
        requireMonday("to", sent.to());
        kitchens.require(sent.schoolIds());
        return copyMenus.weeks(sent.schoolIds(), before, sent.weeks(), sent.to(), viewer);
    }

    /**
     * Shows the drafts of these days to families. Days that have changed since they were {@code seen} are refused, and
     * then nothing is published.
     */
    @PostMapping("/publications")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(MenuPlanProblems.CHANGED)
    MenuCount publish(@RequestBody @Valid DaysToPublish sent, Viewer viewer) {
        kitchens.require(sent.schoolIds());
        return switch (publishMenus.publish(
                sent.schoolIds(), DateRange.of(sent.from(), sent.to()), sent.known(), viewer)) {
            case PublishOutcome.Published(int menus) -> new MenuCount(menus);
            case MenuChanged refusal -> throw MenuPlanProblems.of(refusal);
        };
    }

    /**
     * Takes the menus of these days back from families. They are drafts again.
     *
     * @param schoolId the schools, 60 at most
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @DeleteMapping("/publications")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    MenuCount withdraw(
            @RequestParam @NotEmpty @Size(max = 60) Set<SchoolId> schoolId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Viewer viewer) {
        kitchens.require(schoolId);
        return new MenuCount(publishMenus.withdraw(schoolId, DateRange.of(from, to), viewer));
    }

    private static void requireMonday(String field, LocalDate day) {
        DateRange.requireSensible(field, day);
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Problem.invalid(new InvalidField(field, "not-a-monday"));
        }
    }

    /**
     * Weeks to copy.
     *
     * @param before the weeks before this Monday are copied; those before {@code to} when not said
     * @param to the Monday of the first week to plan
     */
    record WeeksToCopy(
            @NotEmpty @Size(max = 60) Set<@NotNull SchoolId> schoolIds,
            @Min(1) @Max(8) int weeks,
            @Nullable LocalDate before,
            @NotNull LocalDate to) {}

    /**
     * Days to publish.
     *
     * @param seen the days as the cook saw them; those that aren't named are published whatever they are
     */
    record DaysToPublish(
            @NotEmpty @Size(max = 60) Set<@NotNull SchoolId> schoolIds,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Size(max = 3720) List<@Valid @NotNull MenuVersion> seen) {

        List<MenuVersion> known() {
            return Optional.ofNullable(seen).orElse(List.of());
        }
    }

    /** How many menus are concerned. */
    record MenuCount(int menus) {}
}
