package fr.ent.core.space.trash;

import fr.ent.core.persistence.Sql;
import fr.ent.core.space.GroupMembers;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rows whose time is over: the trash of some time ago, spaces of classes whose year ended long ago, and those of groups left. */
@Component
class TrashRows {

    private final Sql sql;

    TrashRows(Sql sql) {
        this.sql = sql;
    }

    /** Items that went into the trash before a moment, by space, some at once; the spaces are held, so that nothing comes back meanwhile. */
    Map<SpaceId, List<ItemId>> holdOld(Instant before, int most) {
        hold(sql.of("select distinct i.space_id from core.item i where i.trash_root = i.id and i.trashed_at < :before")
                .with("before", before)
                .list(row -> row.id("space_id", SpaceId::new)));
        return sql.of("""
                        select i.space_id, i.id from core.item i
                        where i.trash_root = i.id and i.trashed_at < :before
                        order by i.space_id, i.id limit :most""")
                .with("before", before)
                .with("most", most)
                .groups(row -> row.id("space_id", SpaceId::new), row -> row.id("id", ItemId::new));
    }

    /** Spaces of classes whose year ended before a day, and of groups in which nobody counts now, with what lies in them; held. */
    Map<SpaceId, List<ItemId>> holdEnded(LocalDate before, Instant now) {
        List<SpaceId> ended = sql.of("""
                        select s.id from core.space s
                        left join core.school_class k on k.id = s.class_id
                        left join core.school_year y on y.id = k.year_id
                        where y.ends_on < :before
                           or s.kind = 'GROUP'
                              and not exists (select from core.space_member m where m.space_id = s.id and %s)
                        order by s.id""".formatted(GroupMembers.COUNTS))
                .with("before", before)
                .with("now", now)
                .list(row -> row.id("id", SpaceId::new));
        hold(ended);
        Map<SpaceId, List<ItemId>> roots = sql.of(
                        "select i.space_id, i.id from core.item i where i.space_id = any(:spaces) and i.parent_id is null")
                .ids("spaces", ended)
                .groups(row -> row.id("space_id", SpaceId::new), row -> row.id("id", ItemId::new));
        return ended.stream().collect(Collectors.toMap(space -> space, space -> roots.getOrDefault(space, List.of())));
    }

    void remove(SpaceId space) {
        sql.of("delete from core.space where id = :id").with("id", space).run();
    }

    private void hold(Collection<SpaceId> spaces) {
        sql.of("select id from core.space where id = any(:spaces) order by id for update")
                .ids("spaces", spaces)
                .each(row -> {});
    }

    /** Addresses that open nothing any more. */
    void removeEndedLinks(Instant now) {
        sql.of("delete from core.item_link where ends_at < :now")
                .with("now", now)
                .run();
    }
}
