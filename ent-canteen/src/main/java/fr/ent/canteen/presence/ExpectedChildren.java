package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The children who have a place at an activity on a day, and those whose absence is excused. */
@Component
class ExpectedChildren {

    private final Sql sql;

    ExpectedChildren(Sql sql) {
        this.sql = sql;
    }

    Set<ChildId> on(ActivityId activity, LocalDate day) {
        return between(activity, day, day).getOrDefault(day, Set.of());
    }

    Map<LocalDate, Set<ChildId>> between(ActivityId activity, LocalDate from, LocalDate to) {
        return sql
                .of("""
                        select day, child_id from canteen.booking
                        where activity_id = :activity and day between :from and :to and status = 'BOOKED'""")
                .with("activity", activity)
                .with("from", from)
                .with("to", to)
                .list(row -> Map.entry(row.day("day"), row.id("child_id", ChildId::new)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(LinkedHashSet::new))));
    }

    Set<ChildId> excused(ActivityId activity, LocalDate day) {
        return new LinkedHashSet<>(
                sql.of("select child_id from canteen.presence_excuse where activity_id = :activity and day = :day")
                        .with("activity", activity)
                        .with("day", day)
                        .list(row -> row.id("child_id", ChildId::new)));
    }
}
