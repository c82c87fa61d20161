package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** Lets a file count where meals are made. */
@Component
class CheckedNeeds {

    private final Sql sql;

    CheckedNeeds(Sql sql) {
        this.sql = sql;
    }

    /** Allergies that count from now on, beside those accepted; those no longer declared are dropped. */
    void declare(ChildId child, FileContent.Food food) {
        sql.of("""
                        insert into canteen.child_needs as n (child_id, declared_allergens, declared_other)
                        values (:child, :allergens, :other)
                        on conflict (territory_id, child_id) do update
                        set declared_allergens = excluded.declared_allergens,
                            declared_other = excluded.declared_other, version = n.version + 1""")
                .with("child", child)
                .texts("allergens", food.allergies())
                .with("other", food.otherAllergies().strip())
                .run();
    }

    /** The needs that the town hall has checked replace those that held until now. */
    void accept(ChildId child, FileContent content) {
        FileContent.CarePlan plan = content.carePlan();
        sql.of("""
                        insert into canteen.child_needs as n (child_id, diet, texture, allergens,
                                                              other_allergies, plan_from, plan_to, packed_meal)
                        values (:child, :diet, :texture, :allergens, :other,
                                cast(:from as date), cast(:to as date), :packed)
                        on conflict (territory_id, child_id) do update
                        set diet = excluded.diet, texture = excluded.texture, allergens = excluded.allergens,
                            other_allergies = excluded.other_allergies, plan_from = excluded.plan_from,
                            plan_to = excluded.plan_to, packed_meal = excluded.packed_meal,
                            declared_allergens = '{}', declared_other = '', version = n.version + 1""")
                .with("child", child)
                .with("diet", content.food().diet().name())
                .with("texture", content.food().texture().name())
                .texts("allergens", content.food().allergies())
                .with("other", content.food().otherAllergies().strip())
                .with("from", plan == null ? null : plan.from())
                .with("to", plan == null ? null : plan.to())
                .with("packed", plan != null && plan.packedMeal())
                .run();
    }
}
