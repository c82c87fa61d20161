package fr.ent.canteen.meals;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import fr.ent.core.storage.FileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One dish of a menu, as read. */
record MenuRow(Day day, Menu.Component.Kind component, Menu.Dish dish) {

    static MenuRow of(ResultSet row, int number) throws SQLException {
        return new MenuRow(
                new Day(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        publication(row)),
                Menu.Component.Kind.valueOf(row.getString("component")),
                new Menu.Dish(
                        row.getString("name"),
                        names(row, "allergens").map(Menu.Allergen::valueOf).collect(Collectors.toSet()),
                        names(row, "labels").map(Menu.Label::valueOf).collect(Collectors.toSet()),
                        names(row, "foods").map(Food::valueOf).collect(Collectors.toSet()),
                        row.getBoolean("allergens_stated"),
                        Optional.ofNullable(row.getObject("photo_file_id", UUID.class))
                                .map(FileId::new)
                                .orElse(null)));
    }

    static Stream<MenuRow> rows(Menu menu) {
        Day day = new Day(menu.schoolId(), menu.date(), menu.publication());
        return menu.components().stream()
                .flatMap(
                        component -> component.dishes().stream().map(dish -> new MenuRow(day, component.kind(), dish)));
    }

    /** Puts dishes together, in the order read, into the components of menus. */
    static List<Menu> menus(List<MenuRow> rows) {
        Map<Day, Map<Menu.Component.Kind, List<Menu.Dish>>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(row.day(), day -> new EnumMap<>(Menu.Component.Kind.class))
                .computeIfAbsent(row.component(), kind -> new ArrayList<>())
                .add(row.dish()));
        return days.entrySet().stream()
                .map(day -> day.getKey()
                        .menu(day.getValue().entrySet().stream()
                                .map(part -> new Menu.Component(part.getKey(), part.getValue()))
                                .toList()))
                .toList();
    }

    private static Menu.@Nullable Publication publication(ResultSet row) throws SQLException {
        Instant published = instant(row, "published_at");
        return published == null
                ? null
                : new Menu.Publication(published, instant(row, "modified_at"), row.getString("modification"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime read = row.getObject(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }

    private static Stream<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    /** What the dishes of one menu share. */
    record Day(SchoolId school, LocalDate day, Menu.@Nullable Publication publication) {

        Menu menu(List<Menu.Component> components) {
            return new Menu(school, day, components, publication);
        }
    }
}
