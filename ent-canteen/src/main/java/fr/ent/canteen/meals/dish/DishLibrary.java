package fr.ent.canteen.meals.dish;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dishes of the territory in scope. A dish that was put away is kept, and its name is free again. */
@Component
class DishLibrary {

    private final Sql sql;
    private final Clock clock;

    DishLibrary(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Dishes in whose name each of the typed words begins a word; those that begin with them come first. */
    List<LibraryDish> search(String typed, @Nullable MenuComponentKind component, int most) {
        String key = SearchKey.of(typed);
        return sql.of("""
                        select * from canteen.dish
                        where archived_at is null
                          and (cast(:component as text) is null or component = :component)
                          and (select coalesce(bool_and(' ' || name_key like '% ' || word || '%'), true)
                               from unnest(string_to_array(:key, ' ')) as word)
                        order by name_key like :key || '%' desc, name_key, id limit :most""")
                .with("component", component == null ? null : component.name())
                .with("key", key)
                .with("most", most)
                .list(DishLibrary::dish);
    }

    Optional<LibraryDish> find(DishId dish) {
        return sql.of("select * from canteen.dish where id = :id and archived_at is null")
                .with("id", dish)
                .find(DishLibrary::dish);
    }

    /** Adds a dish unless there is one of this name. */
    boolean add(LibraryDish dish) {
        return written("""
                insert into canteen.dish (id, component, name, name_key, allergens, labels, foods, note,
                                          photo_file_id)
                select :id, :component, :name, :key, case when :stated then :allergens end, :labels, :foods, :note, :photo
                on conflict do nothing""", dish);
    }

    /** Changes a dish unless there is another one of this name. */
    boolean change(LibraryDish dish) {
        return written("""
                update canteen.dish d
                set component = :component, name = :name, name_key = :key, allergens = case when :stated then :allergens end, labels = :labels,
                    foods = :foods, note = :note, photo_file_id = :photo, version = version + 1
                where territory_id = core.territory() and id = :id and not exists (
                    select from canteen.dish o
                    where o.component = :component and o.name_key = :key and o.id <> :id and o.archived_at is null)""", dish);
    }

    boolean putAway(DishId dish) {
        return sql.of("update canteen.dish set archived_at = :now where id = :id and archived_at is null")
                .with("now", clock.instant())
                .with("id", dish)
                .changedOne();
    }

    private boolean written(String text, LibraryDish dish) {
        Set<Menu.Allergen> allergens = dish.allergens();
        FileId photo = dish.photo();
        return sql.of(text)
                .with("id", dish.id())
                .with("component", dish.component().name())
                .with("name", dish.name())
                .with("key", SearchKey.of(dish.name()))
                .texts("allergens", allergens == null ? List.of() : allergens)
                .with("stated", allergens != null)
                .texts("labels", dish.labels())
                .texts("foods", dish.foods())
                .with("note", dish.note())
                .with("photo", photo)
                .changedOne();
    }

    private static LibraryDish dish(Row row) {
        return new LibraryDish(
                row.id("id", DishId::new),
                row.choice("component", MenuComponentKind.class),
                row.text("name"),
                row.has("allergens") ? Set.copyOf(row.choices("allergens", Menu.Allergen.class)) : null,
                Set.copyOf(row.choices("labels", Menu.Label.class)),
                Set.copyOf(row.choices("foods", Food.class)),
                row.text("note"),
                row.idOrNull("photo_file_id", FileId::new));
    }
}
