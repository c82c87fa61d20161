package fr.ent.canteen.families.file;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a file count where meals are made. */
@Component
class CheckedNeeds {

    private final JdbcClient jdbc;

    CheckedNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Allergies that count from now on, beside those accepted; what was declared before and isn't any more is dropped. */
    void declare(ChildId child, FileContent.Food food) {
        jdbc.sql("""
                        insert into canteen.child_needs as n (territory_id, child_id, declared_allergens, declared_other)
                        values (:territory, :child, :allergens, :other)
                        on conflict (territory_id, child_id) do update
                        set declared_allergens = excluded.declared_allergens,
                            declared_other = excluded.declared_other, version = n.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("child", child.value())
                .param("allergens", names(food.allergies()))
                .param("other", food.otherAllergies().strip())
                .update();
    }

    /** What the town hall has checked replaces what held until now. */
    void accept(ChildId child, FileContent content) {
        FileContent.CarePlan plan = content.carePlan();
        jdbc.sql("""
                        insert into canteen.child_needs as n (territory_id, child_id, diet, texture, allergens,
                                                              other_allergies, plan_from, plan_to, packed_meal)
                        values (:territory, :child, :diet, :texture, :allergens, :other,
                                cast(:from as date), cast(:to as date), :packed)
                        on conflict (territory_id, child_id) do update
                        set diet = excluded.diet, texture = excluded.texture, allergens = excluded.allergens,
                            other_allergies = excluded.other_allergies, plan_from = excluded.plan_from,
                            plan_to = excluded.plan_to, packed_meal = excluded.packed_meal,
                            declared_allergens = '{}', declared_other = '', version = n.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("child", child.value())
                .param("diet", content.food().diet().name())
                .param("texture", content.food().texture().name())
                .param("allergens", names(content.food().allergies()))
                .param("other", content.food().otherAllergies().strip())
                .param("from", plan == null ? null : plan.from())
                .param("to", plan == null ? null : plan.to())
                .param("packed", plan != null && plan.packedMeal())
                .update();
    }

    private static String[] names(Collection<Allergen> allergens) {
        return allergens.stream().map(Enum::name).toArray(String[]::new);
    }
}
