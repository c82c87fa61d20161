package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The children that bring their own meal under a care plan, and when: for prices of many days at once. */
@Component
public class PackedMeals {

    private final Sql sql;

    PackedMeals(Sql sql) {
        this.sql = sql;
    }

    /** One statement. */
    public Map<ChildId, List<Span>> list(Collection<ChildId> children) {
        return sql
                .of("""
                        select child_id, plan_from, plan_to from canteen.child_needs
                        where child_id = any(:children) and packed_meal""")
                .ids("children", children)
                .list(row -> Map.entry(
                        row.id("child_id", ChildId::new), new Span(row.day("plan_from"), row.dayOrNull("plan_to"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Days of a care plan, both included; one without an end goes on. */
    public record Span(LocalDate from, @Nullable LocalDate to) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
