package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.canteen.meals.MenuVersion;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The week editor of the kitchen. */
@RestController
@RequestMapping("/api/canteen/kitchen")
class MenuPlanController {

    private final PlanWeek planWeek;
    private final Kitchens kitchens;

    MenuPlanController(PlanWeek planWeek, Kitchens kitchens) {
        this.planWeek = planWeek;
        this.kitchens = kitchens;
    }

    /**
     * Reads the menus of a school as the kitchen plans them, drafts included, with what to look at before publishing.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping("/week")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    KitchenWeek week(@RequestParam SchoolId schoolId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        kitchens.require(Set.of(schoolId));
        return planWeek.show(schoolId, DateRange.of(from, to));
    }

    /**
     * Sets days of several schools at once; a day without dishes is taken away. Published menus stay published. Days
     * that have changed since they were {@code seen} are refused, and then nothing is set.
     */
    @PutMapping("/menus")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(MenuPlanProblems.CHANGED)
    PlannedDays set(@RequestBody @Valid MenuPlan sent, Viewer viewer) {
        sent.days().forEach(day -> DateRange.requireSensible("days", day.date()));
        if (sent.days().stream().map(PlannedDay::date).distinct().count()
                < sent.days().size()) {
            throw Problem.invalid(new InvalidField("days", "twice"));
        }
        kitchens.require(sent.schoolIds());
        return switch (planWeek.set(sent.menus(), sent.known(), sent.modification(), viewer)) {
            case PlanOutcome.Planned(List<MenuVersion> versions) -> new PlannedDays(versions);
            case MenuChanged refusal -> throw MenuPlanProblems.of(refusal);
        };
    }

    /**
     * Days to plan, the same for several schools.
     *
     * @param seen the days as the cook saw them; those that aren't named are set whatever they are
     * @param modification the words for families about a change to a published menu
     */
    record MenuPlan(
            @NotEmpty @Size(max = 60) Set<@NotNull SchoolId> schoolIds,
            @NotEmpty @Size(max = 62) List<@Valid @NotNull PlannedDay> days,
            @Nullable @Size(max = 3720) List<@Valid @NotNull MenuVersion> seen,
            @Nullable @OneLine(min = 1, max = 300) String modification) {

        List<MenuVersion> known() {
            return Optional.ofNullable(seen).orElse(List.of());
        }

        List<Menu> menus() {
            return schoolIds.stream()
                    .flatMap(school -> days.stream().map(day -> day.menu(school)))
                    .toList();
        }
    }

    /** The days that were set, as they stand from now on. */
    record PlannedDays(List<MenuVersion> versions) {}

    /** A day and its components; none takes its menu away. */
    record PlannedDay(
            @NotNull LocalDate date, @NotNull @Size(max = 7) List<@Valid @NotNull PlannedComponent> components) {

        Menu menu(SchoolId school) {
            return new Menu(
                    school,
                    date,
                    components.stream().map(PlannedComponent::component).toList());
        }
    }

    /** A component of a planned menu and its dishes. */
    record PlannedComponent(
            @NotNull MenuComponentKind kind,
            @NotEmpty @Size(max = 4) List<@Valid @NotNull PlannedDish> dishes) {

        Menu.Component component() {
            return new Menu.Component(
                    kind, dishes.stream().map(PlannedDish::dish).toList());
        }
    }

    /**
     * A dish as planned.
     *
     * @param allergens none as long as they aren't known
     */
    record PlannedDish(
            @NotBlank @OneLine(max = 159) String name,
            @Nullable Set<Menu.Allergen> allergens,
            @NotNull Set<Menu.Label> labels,
            @NotNull Set<Food> foods) {

        Menu.Dish dish() {
            return new Menu.Dish(
                    name, Optional.ofNullable(allergens).orElse(Set.of()), labels, foods, allergens != null, null);
        }
    }
}
