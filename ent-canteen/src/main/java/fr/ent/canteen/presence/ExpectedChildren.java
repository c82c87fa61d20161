package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place at an activity on a day, and whose absence is excused. */
@Component
class ExpectedChildren {

    private final JdbcClient jdbc;

    ExpectedChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<ChildId> on(ActivityId activity, LocalDate day) {
        return between(activity, day, day).getOrDefault(day, Set.of());
    }

    Map<LocalDate, Set<ChildId>> between(ActivityId activity, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select day, child_id from canteen.booking
                        where activity_id = :activity and day between :from and :to and status = 'BOOKED'""")
                .param("activity", activity.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Map.entry(
                        row.getObject("day", LocalDate.class), new ChildId(row.getObject("child_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(LinkedHashSet::new))));
    }

    Set<ChildId> excused(ActivityId activity, LocalDate day) {
        return new LinkedHashSet<>(
                jdbc.sql("select child_id from canteen.presence_excuse where activity_id = :activity and day = :day")
                        .param("activity", activity.value())
                        .param("day", day)
                        .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                        .list());
    }
}
