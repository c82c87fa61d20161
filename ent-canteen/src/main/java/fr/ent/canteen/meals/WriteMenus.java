package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the menus of many days and schools in as many statements as one. A menu without dishes takes the day's away. */
@Component
class WriteMenus {

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    WriteMenus(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @param modification what is told of a change to a published menu */
    void write(Collection<Menu> menus, Menus.MenuState standing, PersonId by, @Nullable String modification) {
        Map<SchoolDay, UUID> written = new HashMap<>();
        sql.of("""
                        insert into canteen.menu as m (id, school_id, day, updated_by, updated_at,
                                                       published_by, published_at)
                        select w.id, w.school, w.day, :by, :at,
                               case when :publish then cast(:by as uuid) end,
                               case when :publish then cast(:at as timestamptz) end
                        from jsonb_to_recordset(cast(:days as jsonb)) as w (id uuid, school uuid, day date)
                        on conflict (territory_id, school_id, day) do update
                        set updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = m.version + 1,
                            published_by = coalesce(m.published_by, excluded.published_by),
                            published_at = coalesce(m.published_at, excluded.published_at),
                            modified_at = case when m.published_at is not null then excluded.updated_at end,
                            modification = case when m.published_at is not null then cast(:modification as text) end
                        returning id, school_id, day""")
                .with("by", by)
                .with("at", clock.instant())
                .with("publish", standing == Menus.MenuState.PUBLISHED)
                .with("modification", modification)
                .with(
                        "days",
                        json.writeValueAsString(menus.stream()
                                .map(menu -> new WrittenDay(
                                        NewId.next(), menu.schoolId().value(), menu.date()))
                                .toList()))
                .each(row -> {
                    written.put(new SchoolDay(row.id("school_id", SchoolId::new), row.day("day")), row.uuid("id"));
                });
        sql.of("delete from canteen.menu_dish where menu_id = any(:menus)")
                .uuids("menus", written.values())
                .run();
        addDishes(menus, written);
        sql.of("""
                        delete from canteen.menu m where id = any(:menus)
                          and not exists (select from canteen.menu_dish d where d.menu_id = m.id)""").uuids("menus", written.values()).run();
    }

    private void addDishes(Collection<Menu> menus, Map<SchoolDay, UUID> written) {
        List<MenuDish> dishes = new ArrayList<>();
        for (Menu menu : menus) {
            UUID id = written.get(new SchoolDay(menu.schoolId(), menu.date()));
            int position = 0;
            for (MenuRow row : MenuRow.rows(menu).toList()) {
                dishes.add(new MenuDish(id, position, row.component(), row.dish()));
                position++;
            }
        }
        sql.of("""
                        insert into canteen.menu_dish (menu_id, position, component, name, allergens, labels,
                                                       foods, allergens_stated)
                        select w.menu, w.position, w.component, w.dish ->> 'name',
                               array(select jsonb_array_elements_text(w.dish -> 'allergens')),
                               array(select jsonb_array_elements_text(w.dish -> 'labels')),
                               array(select jsonb_array_elements_text(w.dish -> 'foods')),
                               (w.dish ->> 'allergensStated')::boolean
                        from jsonb_to_recordset(cast(:dishes as jsonb))
                             as w (menu uuid, position int, component text, dish jsonb)""").with("dishes", json.writeValueAsString(dishes)).run();
    }

    private record SchoolDay(SchoolId school, LocalDate day) {}

    private record WrittenDay(UUID id, UUID school, LocalDate day) {}

    private record MenuDish(@Nullable UUID menu, int position, MenuComponentKind component, Menu.Dish dish) {}
}
