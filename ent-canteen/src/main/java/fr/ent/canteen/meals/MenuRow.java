package fr.ent.canteen.meals;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One dish of a menu, as read. */
record MenuRow(MenuDay day, MenuComponentKind component, Menu.Dish dish) {

    static MenuRow of(Row row) {
        return new MenuRow(
                new MenuDay(row.id("school_id", SchoolId::new), row.day("day"), publication(row)),
                row.choice("component", MenuComponentKind.class),
                new Menu.Dish(
                        row.text("name"),
                        Set.copyOf(row.choices("allergens", Menu.Allergen.class)),
                        Set.copyOf(row.choices("labels", Menu.Label.class)),
                        Set.copyOf(row.choices("foods", Food.class)),
                        row.flag("allergens_stated"),
                        row.idOrNull("photo_file_id", FileId::new)));
    }

    static Stream<MenuRow> rows(Menu menu) {
        MenuDay day = new MenuDay(menu.schoolId(), menu.date(), menu.publication());
        return menu.components().stream()
                .flatMap(
                        component -> component.dishes().stream().map(dish -> new MenuRow(day, component.kind(), dish)));
    }

    /** Puts dishes together, in the order read, into the components of menus. */
    static List<Menu> menus(List<MenuRow> rows) {
        Map<MenuDay, Map<MenuComponentKind, List<Menu.Dish>>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(row.day(), day -> new EnumMap<>(MenuComponentKind.class))
                .computeIfAbsent(row.component(), kind -> new ArrayList<>())
                .add(row.dish()));
        return days.entrySet().stream()
                .map(day -> day.getKey()
                        .menu(day.getValue().entrySet().stream()
                                .map(part -> new Menu.Component(part.getKey(), part.getValue()))
                                .toList()))
                .toList();
    }

    private static Menu.@Nullable Publication publication(Row row) {
        Instant published = row.instantOrNull("published_at");
        return published == null
                ? null
                : new Menu.Publication(published, row.instantOrNull("modified_at"), row.textOrNull("modification"));
    }

    /** The facts that the dishes of one menu share. */
    record MenuDay(SchoolId school, LocalDate day, Menu.@Nullable Publication publication) {

        Menu menu(List<Menu.Component> components) {
            return new Menu(school, day, components, publication);
        }
    }
}
