package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the names of guardians by rank, those who are barred from a child apart, each call in one statement. */
@Component
class GuardianNames {

    private final Sql sql;

    GuardianNames(Sql sql) {
        this.sql = sql;
    }

    List<PersonName> list(ChildId child) {
        return list(List.of(child)).getOrDefault(child, List.of());
    }

    Map<ChildId, List<PersonName>> list(Collection<ChildId> children) {
        return byChild(those(children, "not g.restricted"));
    }

    Map<ChildId, List<PersonName>> listBarred(Collection<ChildId> children) {
        return byChild(those(children, "g.restricted"));
    }

    Map<ChildId, List<PersonName>> list(ClassId schoolClass) {
        return byChild(sql.of("select g.child_id, " + DirectoryRows.NAME + " from core.guardianship g"
                        + " join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id"
                        + " join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id"
                        + " where p.class_id = :id and p.left_on is null and not g.restricted and n.left_on is null"
                        + " order by g.child_id, g.rank")
                .with("id", schoolClass));
    }

    private SqlStatement those(Collection<ChildId> children, String which) {
        return sql.of("select g.child_id, " + DirectoryRows.NAME + " from core.guardianship g"
                        + " join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id"
                        + " where g.child_id = any(:ids) and n.left_on is null and " + which
                        + " order by g.child_id, g.rank")
                .ids("ids", children);
    }

    private static Map<ChildId, List<PersonName>> byChild(SqlStatement rows) {
        return rows.groups(row -> row.id("child_id", ChildId::new), DirectoryRows::name);
    }
}
