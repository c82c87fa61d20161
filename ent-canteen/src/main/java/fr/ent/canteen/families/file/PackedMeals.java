package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which children bring their own meal under a care plan, and when: for prices of many days at once. */
@Component
public class PackedMeals {

    private final JdbcClient jdbc;

    PackedMeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    public Map<ChildId, List<Span>> of(Collection<ChildId> children) {
        return jdbc
                .sql("""
                        select child_id, plan_from, plan_to from canteen.child_needs
                        where child_id = any(:children) and packed_meal""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new Span(
                                row.getObject("plan_from", LocalDate.class),
                                row.getObject("plan_to", LocalDate.class))))
                .list()
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
