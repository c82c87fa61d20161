package fr.ent.canteen.menu;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One dish of a menu, as read. */
record MenuRow(SchoolId school, LocalDate day, Menu.Component.Kind component, Menu.Dish dish) {

    static MenuRow of(ResultSet row, int number) throws SQLException {
        return new MenuRow(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                Menu.Component.Kind.valueOf(row.getString("component")),
                new Menu.Dish(
                        row.getString("name"),
                        names(row, "allergens").map(Menu.Allergen::valueOf).collect(Collectors.toSet()),
                        names(row, "labels").map(Menu.Label::valueOf).collect(Collectors.toSet())));
    }

    /** Puts dishes together, in the order read, into the components of menus. */
    static List<Menu> menus(List<MenuRow> rows) {
        Map<Day, Map<Menu.Component.Kind, List<Menu.Dish>>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(
                        new Day(row.school(), row.day()), day -> new EnumMap<>(Menu.Component.Kind.class))
                .computeIfAbsent(row.component(), kind -> new ArrayList<>())
                .add(row.dish()));
        return days.entrySet().stream()
                .map(day -> new Menu(
                        day.getKey().school(),
                        day.getKey().day(),
                        day.getValue().entrySet().stream()
                                .map(part -> new Menu.Component(part.getKey(), part.getValue()))
                                .toList()))
                .toList();
    }

    private static Stream<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private record Day(SchoolId school, LocalDate day) {}
}
