package fr.ent.canteen.meals;

import fr.ent.canteen.Food;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Published menus: read by everybody of the territory, set by the town hall. */
@RestController
@RequestMapping("/api/canteen/menus")
class MenuController {

    private final Menus menus;
    private final MealWarnings warnings;
    private final Directory directory;

    MenuController(Menus menus, MealWarnings warnings, Directory directory) {
        this.menus = menus;
        this.warnings = warnings;
        this.directory = directory;
    }

    /**
     * Lists the published menus of a school, with the dishes that the reader's own children must not eat.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @AllowedTo
    List<ServedMenu> list(
            @RequestParam SchoolId schoolId, @RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        DateRange range = DateRange.of(from, to);
        if (viewer.children().stream().noneMatch(child -> child.schoolId().equals(schoolId))) {
            requireSchool(schoolId);
        }
        List<Menu> served = menus.list(List.of(schoolId), range.from(), range.to());
        List<MealWarning> all = warnings.on(range.from(), viewer.children(), served);
        return served.stream().map(menu -> ServedMenu.of(menu, all)).toList();
    }

    /** Sets the menu of one day of one school, and publishes it. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody @Valid DayMenu sent, Viewer viewer) {
        DateRange.requireSensible("date", sent.date());
        requireSchool(sent.schoolId());
        menus.set(sent.menu(), viewer.person());
    }

    private void requireSchool(SchoolId school) {
        if (directory.findSchool(school).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** A published menu, and what of it the reader's children must not eat. */
    record ServedMenu(
            SchoolId schoolId,
            LocalDate date,
            List<Menu.Component> components,
            Menu.@Nullable Publication publication,
            List<MealWarning> warnings) {

        static ServedMenu of(Menu menu, List<MealWarning> all) {
            return new ServedMenu(
                    menu.schoolId(),
                    menu.date(),
                    menu.components(),
                    menu.publication(),
                    all.stream()
                            .filter(warning -> warning.date().equals(menu.date()))
                            .toList());
        }
    }

    /** A menu as the kitchen writes it. */
    record DayMenu(
            @NotNull SchoolId schoolId,
            @NotNull LocalDate date,
            @NotEmpty @Size(max = 7) List<@Valid @NotNull WrittenComponent> components) {

        Menu menu() {
            return new Menu(
                    schoolId,
                    date,
                    components.stream().map(WrittenComponent::component).toList());
        }
    }

    /** A component of a menu and its dishes. */
    record WrittenComponent(
            @NotNull MenuComponentKind kind,
            @NotEmpty @Size(max = 4) List<@Valid @NotNull WrittenDish> dishes) {

        Menu.Component component() {
            return new Menu.Component(
                    kind, dishes.stream().map(WrittenDish::dish).toList());
        }
    }

    /** A dish as it is written into a menu. */
    record WrittenDish(
            @NotBlank @OneLine(max = 159) String name,
            @NotNull Set<Menu.Allergen> allergens,
            @NotNull Set<Menu.Label> labels,
            @Nullable Set<Food> foods) {

        Menu.Dish dish() {
            return new Menu.Dish(
                    name, allergens, labels, Optional.ofNullable(foods).orElse(Set.of()), true, null);
        }
    }
}
