package fr.ent.core.space;

import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the bytes that spaces hold. Whoever changes a space holds its row until the transaction ends, so that two who add at
 * once don't both find the last room, the last place of a folder or the same free name.
 */
@Component
public class SpaceStock {

    /** The bytes of files that are on their way into it, and of archives that wait to be unfolded. */
    private static final String PROMISED =
            "(select coalesce(sum(u.length), 0) from core.upload u where u.space_id = :id and u.state in ('OPEN', 'ARRIVED')"
                    + " and u.ends_at > :now)";

    private final Sql sql;
    private final SpaceClock clock;

    SpaceStock(Sql sql, SpaceClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a row of each from now on; always in the same order, so that nobody waits for one another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<Space> spaces) {
        List<Space> all = spaces.stream().distinct().toList();
        sql.of("""
                        insert into core.space (id, kind, person_id, class_id, school_id)
                        select s.id, s.kind, s.person_id, s.class_id, s.school_id
                        from unnest(:ids, :kinds, :persons, :classes, :schools) as s (id, kind, person_id, class_id, school_id)
                        where s.kind <> 'GROUP' order by s.id
                        on conflict do nothing""")
                .ids("ids", all, Space::id)
                .texts("kinds", all, Space::kind)
                .ids("persons", all, space -> space.owner().person())
                .ids("classes", all, space -> space.owner().schoolClass())
                .ids(
                        "schools",
                        all,
                        space ->
                                space.kind() == SpaceKind.SCHOOL ? space.owner().school() : null)
                .run();
        sql.of("select id from core.space where id = any(:ids) order by id for update")
                .ids("ids", all, Space::id)
                .each(row -> {});
    }

    /** Takes room, if there is enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(Space space, long bytes) {
        return sql.of("update core.space set used = used + :bytes where id = :id and used + :bytes + " + PROMISED
                        + " <= :quota")
                .with("id", space.id())
                .with("bytes", bytes)
                .with("now", clock.now())
                .with("quota", space.room().quota())
                .changedOne();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void give(SpaceId space, long bytes) {
        sql.of("update core.space set used = used - :bytes where id = :id")
                .with("id", space)
                .with("bytes", bytes)
                .run();
    }

    /** The bytes that are left to it now, but for those that are on their way. */
    public long free(Space space) {
        return sql.of("select greatest(0, :quota - used - " + PROMISED + ") as free from core.space where id = :id")
                .with("id", space.id())
                .with("now", clock.now())
                .with("quota", space.room().quota())
                .find(row -> row.number("free"))
                .orElse(space.room().quota());
    }
}
