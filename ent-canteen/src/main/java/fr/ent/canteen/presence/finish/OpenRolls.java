package fr.ent.canteen.presence.finish;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rolls of days gone by that were begun or opened again and aren't finished, those of the last week that nobody began though
 * children had booked, where rolls are taken at all, and finished ones that passed over children who had booked; one statement.
 */
@Component
@Order(26)
class OpenRolls implements DeskItems {

    private static final int DAYS_BACK = 7;

    private final Sql sql;

    OpenRolls(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return sql.of("""
                        select kind, sum(found) as found, min(day) as first,
                               (array_agg(activity_id order by day, activity_id))[1] as activity_id
                        from (select 'rolls-to-finish' as kind, 1 as found, d.day, d.activity_id
                              from canteen.presence_day d
                              where d.day < :today
                                and (d.last > 0
                                     or exists (select from canteen.presence_finish r
                                                where r.activity_id = d.activity_id and r.day = d.day
                                                  and r.state = 'REOPENED'))
                                and not exists (select from canteen.presence_finish f
                                                where f.activity_id = d.activity_id and f.day = d.day
                                                  and f.state = 'STANDS')
                              union all
                              select distinct 'rolls-to-finish', 1, b.day, b.activity_id
                              from canteen.booking b
                              where b.status = 'BOOKED' and b.day >= :back and b.day < :today
                                and exists (select from canteen.presence_tap)
                                and not exists (select from canteen.presence_day d
                                                where d.activity_id = b.activity_id and d.day = b.day and d.last > 0)
                                and not exists (select from canteen.presence_finish f
                                                where f.activity_id = b.activity_id and f.day = b.day
                                                  and f.state in ('STANDS', 'REOPENED'))
                              union all
                              select 'children-not-called', 1, b.day, b.activity_id
                              from canteen.presence_finish f
                              join canteen.booking b on b.activity_id = f.activity_id and b.day = f.day
                              where f.state = 'STANDS' and f.day between :back and :today and b.status = 'BOOKED'
                                and not exists (select from canteen.presence_tap t
                                                where t.activity_id = b.activity_id and t.day = b.day
                                                  and t.child_id = b.child_id and t.kind <> 'CLEARED'
                                                  and not exists (select from canteen.presence_tap c
                                                                  where c.activity_id = t.activity_id and c.day = t.day
                                                                    and c.child_id = t.child_id and c.kind = 'CLEARED'
                                                                    and c.position > t.position))
                                and not exists (select from canteen.presence_excuse e
                                                where e.activity_id = b.activity_id and e.day = b.day
                                                  and e.child_id = b.child_id)) open
                        group by kind order by kind desc""")
                .with("today", today)
                .with("back", today.minusDays(DAYS_BACK))
                .list(OpenRolls::item);
    }

    private static DeskItem item(Row row) {
        LocalDate first = row.day("first");
        ActivityId activity = row.id("activity_id", ActivityId::new);
        return new DeskItem(
                row.text("kind"), row.whole("found"), first, "/pointage/" + activity + "?jour=" + first, Map.of());
    }
}
