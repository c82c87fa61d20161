package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The children who have a place at an activity on a day, and those whose absence is excused. */
@Component
class ExpectedChildren {

    private final Sql sql;

    ExpectedChildren(Sql sql) {
        this.sql = sql;
    }

    Set<ChildId> on(ActivityId activity, LocalDate day) {
        return at(activity, day).booked();
    }

    Expected at(ActivityId activity, LocalDate day) {
        return between(activity, day, day).getOrDefault(day, Expected.NOBODY);
    }

    /** One statement. */
    Map<LocalDate, Expected> between(ActivityId activity, LocalDate from, LocalDate to) {
        Map<LocalDate, Expected> days = new HashMap<>();
        sql.of("""
                        select b.day, b.child_id, e.child_id is not null as excused
                        from canteen.booking b
                        left join canteen.presence_excuse e
                               on e.territory_id = b.territory_id and e.activity_id = b.activity_id
                              and e.day = b.day and e.child_id = b.child_id
                        where b.activity_id = :activity and b.day between :from and :to and b.status = 'BOOKED'""").with("activity", activity).with("from", from).with("to", to).each(row -> {
            Expected day = days.computeIfAbsent(
                    row.day("day"), one -> new Expected(new LinkedHashSet<>(), new LinkedHashSet<>()));
            ChildId child = row.id("child_id", ChildId::new);
            day.booked().add(child);
            if (row.flag("excused")) {
                day.excused().add(child);
            }
        });
        return days;
    }

    /** Those who have a place, and those among them whose absence is excused. */
    record Expected(Set<ChildId> booked, Set<ChildId> excused) {

        static final Expected NOBODY = new Expected(Set.of(), Set.of());
    }
}
