package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The menus of the territory in scope. A menu here is published unless it is said to be planned. */
@Component
public class Menus {

    private static final String DISHES = """
            select m.school_id, m.day, m.published_at, m.modified_at, m.modification,
                   d.component, d.name, d.allergens, d.labels, d.foods, d.allergens_stated, l.photo_file_id
            from canteen.menu m
            join canteen.menu_dish d on d.territory_id = m.territory_id and d.menu_id = m.id
            left join canteen.dish l on l.territory_id = d.territory_id and l.component = d.component
                                    and l.name = d.name and l.archived_at is null
            """;
    private static final String ORDER = " order by m.school_id, m.day, d.position";

    private final Sql sql;
    private final MonthsOfMenus months;
    private final WriteMenus writeMenus;

    Menus(Sql sql, MonthsOfMenus months, WriteMenus writeMenus) {
        this.sql = sql;
        this.months = months;
        this.writeMenus = writeMenus;
    }

    /** The menus families see of these schools between two days, both included, by school and day; one statement. */
    public List<Menu> list(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return months.find(schools, from, to, this::read).orElseGet(() -> read(schools, from, to));
    }

    private List<Menu> read(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return list("where m.published_at is not null and m.school_id = any(:schools)", schools, from, to);
    }

    /** The same with what the kitchen still plans. */
    public List<Menu> listPlanned(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return list("where m.school_id = any(:schools)", schools, from, to);
    }

    /** The last meals planned for a school until a day, that day included; the earliest first. */
    public List<Menu> listLast(SchoolId school, LocalDate until, int meals) {
        return menus(sql.of(DISHES + """
                        where m.id in (select id from canteen.menu
                                       where school_id = :school and day <= :until order by day desc limit :meals)""" + ORDER)
                .with("school", school)
                .with("until", until)
                .with("meals", meals));
    }

    /** Whether a menu that wasn't published is from now on; one that was stays so. */
    public enum MenuState {
        DRAFT,
        PUBLISHED
    }

    /** Sets the menu of a day and publishes it; what stood there is replaced. */
    public void set(Menu menu, PersonId by) {
        set(List.of(menu), MenuState.PUBLISHED, by, null);
    }

    /**
     * Sets the menus of some days; those that already are so stay untouched, and one without dishes takes the day's away.
     *
     * @param modification what is told of a change to a menu that was published before
     * @return those that were changed
     */
    @Transactional
    public List<Menu> set(Collection<Menu> menus, MenuState standing, PersonId by, @Nullable String modification) {
        if (menus.isEmpty()) {
            return List.of();
        }
        Map<SchoolDay, Menu> known = listPlanned(
                        menus.stream().map(Menu::schoolId).distinct().toList(),
                        menus.stream()
                                .map(Menu::date)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        menus.stream()
                                .map(Menu::date)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                .stream()
                .collect(Collectors.toMap(SchoolDay::of, Function.identity()));
        List<Menu> changed = menus.stream()
                .filter(menu -> !isSettled(menu, known.get(SchoolDay.of(menu)), standing))
                .toList();
        if (!changed.isEmpty()) {
            writeMenus.write(changed, standing, by, modification);
        }
        return changed;
    }

    private static boolean isSettled(Menu wanted, @Nullable Menu known, MenuState standing) {
        return known != null
                && (standing == MenuState.DRAFT || known.publication() != null)
                && dishes(wanted).equals(dishes(known));
    }

    private static Map<MenuComponentKind, List<Menu.Dish>> dishes(Menu menu) {
        return MenuRow.rows(menu)
                .collect(Collectors.groupingBy(
                        MenuRow::component, Collectors.mapping(row -> row.dish().withoutPhoto(), Collectors.toList())));
    }

    private record SchoolDay(SchoolId school, LocalDate day) {
        static SchoolDay of(Menu menu) {
            return new SchoolDay(menu.schoolId(), menu.date());
        }
    }

    private List<Menu> list(String where, Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return menus(sql.of(DISHES + where + " and m.day between :from and :to" + ORDER)
                .ids("schools", schools)
                .with("from", from)
                .with("to", to));
    }

    private static List<Menu> menus(SqlStatement statement) {
        return MenuRow.menus(new ArrayList<>(statement.list(MenuRow::of)));
    }
}
