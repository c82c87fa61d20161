package fr.ent.canteen.menu;

import fr.ent.canteen.Menu;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryScope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The menus of the territory in scope. */
@Component
public class Menus {

    private final JdbcClient jdbc;
    private final Clock clock;

    Menus(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Menus of these schools between two days, both included, by school and day; one statement. */
    public List<Menu> list(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        List<MenuRow> rows = jdbc.sql("""
                        select m.school_id, m.day, d.component, d.name, d.allergens, d.labels
                        from canteen.menu m
                        join canteen.menu_dish d on d.territory_id = m.territory_id and d.menu_id = m.id
                        where m.school_id = any(:schools) and m.day between :from and :to
                        order by m.school_id, m.day, d.position""")
                .param("schools", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(MenuRow::of)
                .list();
        return MenuRow.menus(new ArrayList<>(rows));
    }

    /** Sets the menu of a day; what stood there is replaced. */
    @Transactional
    public void set(Menu menu, PersonId by) {
        UUID id = jdbc.sql("""
                        insert into canteen.menu as m (territory_id, id, school_id, day, updated_by, updated_at)
                        values (:territory, :id, :school, :day, :by, :at)
                        on conflict (territory_id, school_id, day) do update
                        set updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = m.version + 1
                        returning id""")
                .param("territory", TerritoryScope.require().value())
                .param("id", NewId.next())
                .param("school", menu.schoolId().value())
                .param("day", menu.date())
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        jdbc.sql("delete from canteen.menu_dish where menu_id = :id")
                .param("id", id)
                .update();
        int position = 0;
        for (Menu.Component component : menu.components()) {
            for (Menu.Dish dish : component.dishes()) {
                add(id, position, component.kind(), dish);
                position++;
            }
        }
    }

    private void add(UUID menu, int position, Menu.Component.Kind component, Menu.Dish dish) {
        jdbc.sql("""
                        insert into canteen.menu_dish
                            (territory_id, menu_id, position, component, name, allergens, labels)
                        values (:territory, :menu, :position, :component, :name, :allergens, :labels)""")
                .param("territory", TerritoryScope.require().value())
                .param("menu", menu)
                .param("position", position)
                .param("component", component.name())
                .param("name", dish.name())
                .param("allergens", dish.allergens().stream().map(Enum::name).toArray(String[]::new))
                .param("labels", dish.labels().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }
}
