package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds ties of guardians, as far as the viewer may decide about them: the town hall, and the head of the child's school. */
@Component
public class GuardianTies {

    private static final String TIE = """
            select g.child_id, g.guardian_id, g.rank, g.restricted, n.given_name,
                   coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   (select count(*) from core.guardianship o
                    join core.person p on p.territory_id = o.territory_id and p.id = o.guardian_id and p.left_on is null
                    where o.territory_id = g.territory_id and o.child_id = g.child_id and o.guardian_id <> g.guardian_id
                      and not o.restricted) as others
            from core.guardianship g join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
            where g.child_id = :child and g.guardian_id = :guardian\s""";

    private final Sql sql;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    GuardianTies(Sql sql, Directory directory, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** @throws NotThere without such a pupil whom the viewer decides about */
    public ChildView requireChild(ChildId child, Viewer viewer) {
        return directory
                .findChild(child)
                .filter(one -> viewer.servesTown() || viewer.heads(one.schoolId()))
                .orElseThrow(NotThere::new);
    }

    /** Whether it is the viewer's own family, about which a colleague decides. */
    public boolean isOwn(ChildId child, PersonId guardian, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return own.has(child) || own.has(guardian);
    }

    public Optional<GuardianTie> find(ChildId child, PersonId guardian) {
        return sql.of(TIE)
                .with("child", child)
                .with("guardian", guardian)
                .find(row -> new GuardianTie(
                        row.id("child_id", ChildId::new),
                        new PersonName(
                                row.id("guardian_id", PersonId::new), row.text("given_name"), row.text("family_name")),
                        row.whole("rank"),
                        row.flag("restricted"),
                        row.whole("others")));
    }

    /**
     * The tie, held with all of the child's until the transaction ends.
     *
     * @throws NotThere if they aren't guardian and child
     */
    public GuardianTie hold(ChildId child, PersonId guardian) {
        sql.of("select id from core.guardianship where child_id = :child order by id for update")
                .with("child", child)
                .each(row -> {});
        return find(child, guardian).orElseThrow(NotThere::new);
    }
}
