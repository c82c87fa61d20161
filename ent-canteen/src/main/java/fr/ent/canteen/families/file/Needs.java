package fr.ent.canteen.families.file;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The food needs of children. A declared allergy counts at once; all else once the town hall has accepted it. */
@Component
public class Needs {

    private final Sql sql;

    Needs(Sql sql) {
        this.sql = sql;
    }

    /** The needs on a day of those children of whom some are known; one statement. */
    public Map<ChildId, ChildNeeds> on(LocalDate day, Collection<ChildId> children) {
        return list(children).on(day);
    }

    /** The needs of these children on any day; one statement. */
    public KnownNeeds list(Collection<ChildId> children) {
        return new KnownNeeds(
                sql.of("""
                        select child_id, diet, texture, allergens || declared_allergens as allergens,
                               concat_ws(', ', nullif(other_allergies, ''),
                                         nullif(nullif(declared_other, ''), other_allergies)) as other,
                               packed_meal, plan_from, plan_to, instead
                        from canteen.child_needs where child_id = any(:children)""").ids("children", children).map(row -> row.id("child_id", ChildId::new), Needs::needs));
    }

    private static KnownNeeds.DatedNeeds needs(Row row) {
        return new KnownNeeds.DatedNeeds(
                new ChildNeeds(
                        row.choice("diet", ChildNeeds.Diet.class),
                        row.choice("texture", ChildNeeds.Texture.class),
                        row.texts("allergens").stream().map(Allergen::valueOf).collect(Collectors.toSet()),
                        false,
                        row.text("other")),
                row.has("plan_from")
                        ? new KnownNeeds.CarePlan(
                                row.day("plan_from"), row.dayOrNull("plan_to"), row.flag("packed_meal"))
                        : null,
                row.text("instead"));
    }
}
