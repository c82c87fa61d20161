package fr.ent.canteen.meals.dish;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dishes of the territory in scope. A dish that was put away is kept, and its name is free again. */
@Component
class DishLibrary {

    private final JdbcClient jdbc;
    private final Clock clock;

    DishLibrary(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Dishes in whose name each of the typed words begins a word; those that begin with them come first. */
    List<LibraryDish> search(String typed, Menu.Component.@Nullable Kind component, int most) {
        String key = SearchKey.of(typed);
        return jdbc.sql("""
                        select * from canteen.dish
                        where archived_at is null
                          and (cast(:component as text) is null or component = :component)
                          and (select coalesce(bool_and(' ' || name_key like '% ' || word || '%'), true)
                               from unnest(string_to_array(:key, ' ')) as word)
                        order by name_key like :key || '%' desc, name_key, id limit :most""")
                .param("component", component == null ? null : component.name())
                .param("key", key)
                .param("most", most)
                .query(DishLibrary::dish)
                .list();
    }

    Optional<LibraryDish> find(DishId dish) {
        return jdbc.sql("select * from canteen.dish where id = :id and archived_at is null")
                .param("id", dish.value())
                .query(DishLibrary::dish)
                .optional();
    }

    /** Adds a dish unless there is one of this name. */
    boolean add(LibraryDish dish) {
        return written("""
                insert into canteen.dish (territory_id, id, component, name, name_key, allergens, labels, foods, note,
                                          photo_file_id)
                select :territory, :id, :component, :name, :key, :allergens, :labels, :foods, :note, :photo
                on conflict do nothing""", dish);
    }

    /** Changes a dish unless there is another one of this name. */
    boolean change(LibraryDish dish) {
        return written("""
                update canteen.dish d
                set component = :component, name = :name, name_key = :key, allergens = :allergens, labels = :labels,
                    foods = :foods, note = :note, photo_file_id = :photo, version = version + 1
                where territory_id = :territory and id = :id and not exists (
                    select from canteen.dish o
                    where o.component = :component and o.name_key = :key and o.id <> :id and o.archived_at is null)""", dish);
    }

    boolean putAway(DishId dish) {
        return jdbc.sql("update canteen.dish set archived_at = :now where id = :id and archived_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", dish.value())
                        .update()
                == 1;
    }

    private boolean written(String sql, LibraryDish dish) {
        Set<Menu.Allergen> allergens = dish.allergens();
        FileId photo = dish.photo();
        return jdbc.sql(sql)
                        .param("territory", TerritoryScope.require().value())
                        .param("id", dish.id().value())
                        .param("component", dish.component().name())
                        .param("name", dish.name())
                        .param("key", SearchKey.of(dish.name()))
                        .param("allergens", allergens == null ? null : names(allergens))
                        .param("labels", names(dish.labels()))
                        .param("foods", names(dish.foods()))
                        .param("note", dish.note())
                        .param("photo", photo == null ? null : photo.value())
                        .update()
                == 1;
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static LibraryDish dish(ResultSet row, int number) throws SQLException {
        Array allergens = row.getArray("allergens");
        UUID photo = row.getObject("photo_file_id", UUID.class);
        return new LibraryDish(
                new DishId(row.getObject("id", UUID.class)),
                Menu.Component.Kind.valueOf(row.getString("component")),
                row.getString("name"),
                allergens == null ? null : values(allergens, Menu.Allergen::valueOf),
                values(row.getArray("labels"), Menu.Label::valueOf),
                values(row.getArray("foods"), Food::valueOf),
                row.getString("note"),
                photo == null ? null : new FileId(photo));
    }

    private static <T> Set<T> values(Array array, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(value).collect(Collectors.toSet());
    }
}
