package fr.ent.canteen.desk;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children who wait for a place, and days without one left, in the coming weeks. */
@Component
@Order(30)
class CrowdedDays implements DeskItems {

    private static final int DAYS_AHEAD = 21;

    private final Sql sql;

    CrowdedDays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        CrowdedCounts crowd = sql.of("""
                        select count(*) filter (where w.waiting > 0) as days, coalesce(sum(w.waiting), 0) as waiting,
                               min(d.day) filter (where w.waiting > 0) as first_waiting,
                               count(*) filter (where w.waiting = 0) as full_days,
                               min(d.day) filter (where w.waiting = 0) as first_full
                        from canteen.activity_day d
                        cross join lateral (select count(*) as waiting from canteen.booking b
                                            where b.territory_id = d.territory_id and b.activity_id = d.activity_id
                                              and b.day = d.day and b.status = 'WAITING') w
                        where d.day between :today and :last and d.taken >= d.capacity""")
                .with("today", today)
                .with("last", today.plusDays(DAYS_AHEAD))
                .get(row -> new CrowdedCounts(
                        row.whole("days"),
                        row.whole("waiting"),
                        row.dayOrNull("first_waiting"),
                        row.whole("full_days"),
                        row.dayOrNull("first_full")));
        return Stream.of(
                        new DeskItem(
                                "waiting-lists",
                                crowd.waiting(),
                                crowd.firstWaiting(),
                                "/listes/attente",
                                Map.of("days", Integer.toString(crowd.days()))),
                        new DeskItem("full-days", crowd.fullDays(), crowd.firstFull(), "/listes/places", Map.of()))
                .filter(item -> item.count() > 0)
                .toList();
    }

    /** The numbers that one statement finds. */
    record CrowdedCounts(
            int days,
            int waiting,
            @Nullable LocalDate firstWaiting,
            int fullDays,
            @Nullable LocalDate firstFull) {}
}
