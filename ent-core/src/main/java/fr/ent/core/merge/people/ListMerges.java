package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the merges of the last thirty days that stand; those of the staff for the administrator alone. */
@Component
class ListMerges {

    private static final int MOST = 200;

    private final Sql sql;
    private final MergeTrail trail;

    ListMerges(Sql sql, MergeTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    List<MergeLine> list(Viewer viewer) {
        return sql.of("""
                        with merged as (
                            select r.merge_id, cast(r.before->>'id' as uuid) as id,
                                   (r.before->>'given_name') || ' '
                                   || coalesce(nullif(r.before->>'usual_name', ''), r.before->>'family_name') as name
                            from core.merged_row r where r.relation = 'core.person' and r.after is null)
                        select m.id, m.kept_id, m.merged_at, g.name as gone_name,
                               coalesce(k.given_name || ' ' || coalesce(nullif(k.usual_name, ''), k.family_name),
                                        (select o.name from merged o where o.id = m.kept_id limit 1), '') as kept_name,
                               coalesce(b.given_name || ' ' || coalesce(nullif(b.usual_name, ''), b.family_name), '') as by
                        from core.person_merge m
                        join merged g on g.merge_id = m.id
                        left join core.person k on k.territory_id = m.territory_id and k.id = m.kept_id
                        left join core.person b on b.territory_id = m.territory_id and b.id = m.merged_by
                        where m.undone_at is null and m.merged_at >= :oldest
                          and (:staff or not exists (select from core.role_grant r
                                                     where r.territory_id = m.territory_id and r.person_id = m.kept_id)
                                         and not %s)
                        order by m.merged_at desc, m.id limit :most""".formatted(UndoneRows.OF_STAFF))
                .with("oldest", oldest())
                .with("staff", viewer.holds(Role.TERRITORY_ADMINISTRATOR))
                .with("most", MOST)
                .list(ListMerges::line);
    }

    private Instant oldest() {
        return trail.now().minus(UndoMerge.LONGEST);
    }

    private static MergeLine line(Row row) {
        return new MergeLine(
                row.id("id", MergeId::new),
                row.id("kept_id", PersonId::new),
                row.text("kept_name"),
                row.text("gone_name"),
                row.text("by"),
                row.instant("merged_at"),
                row.instant("merged_at").plus(UndoMerge.LONGEST));
    }

    /**
     * A merge that can be undone.
     *
     * @param keptName the person as they are now
     * @param goneName the other record's name
     * @param by who merged them
     * @param until the last moment at which it can be undone
     */
    record MergeLine(
            MergeId id,
            PersonId keptId,
            String keptName,
            String goneName,
            String by,
            Instant mergedAt,
            Instant until) {}
}
