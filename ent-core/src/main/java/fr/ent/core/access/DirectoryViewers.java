package fr.ent.core.access;

import fr.ent.core.AccountTie;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a viewer's rights in four statements, whatever the size of the family. */
@Component
class DirectoryViewers implements Viewers {

    private final Sql sql;

    DirectoryViewers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Viewer> findViewer(String subject) {
        return findTie(subject).flatMap(tie -> TerritoryScope.call(tie.territory(), () -> read(tie)));
    }

    @Override
    public Optional<AccountTie> findTie(String subject) {
        return sql.of("select territory_id, person_id from core.account_of(:subject)")
                .with("subject", subject)
                .find(row ->
                        new AccountTie(row.id("territory_id", TerritoryId::new), row.id("person_id", PersonId::new)));
    }

    @Override
    public Set<String> listTied(Collection<String> subjects) {
        return sql.of("""
                        select a.subject from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id
                        where a.subject = any(:subjects) and n.left_on is null""").texts("subjects", subjects).set(row -> row.text("subject"));
    }

    private Optional<Viewer> read(AccountTie tie) {
        return sql.of("""
                        select id, given_name, coalesce(nullif(usual_name, ''), family_name) as family_name
                        from core.person where id = :person and left_on is null""")
                .with("person", tie.person())
                .find(DirectoryRows::name)
                .map(name -> viewer(tie, name));
    }

    private Viewer viewer(AccountTie tie, PersonName name) {
        List<ChildView> children = children(tie.person());
        Set<RoleGrant> roles = roles(tie.person());
        children.forEach(child -> roles.add(new RoleGrant(
                Role.GUARDIAN, RoleGrant.ScopeType.SCHOOL, child.schoolId().value())));
        return new Viewer(tie.territory(), name, roles, children, classes(tie.person()));
    }

    private Set<RoleGrant> roles(PersonId person) {
        return sql.of("""
                        select role, scope_type, scope_id from core.role_grant where person_id = :person
                        union all
                        select 'PUPIL', 'CLASS', class_id from core.pupil where id = :person and left_on is null
                        union all
                        select distinct 'GUARDIAN', 'TERRITORY', territory_id from core.guardianship
                        where guardian_id = :person""")
                .with("person", person)
                .set(row -> new RoleGrant(
                        row.choice("role", Role.class),
                        row.choice("scope_type", RoleGrant.ScopeType.class),
                        row.uuid("scope_id")));
    }

    private List<ChildView> children(PersonId guardian) {
        return sql.of(DirectoryRows.CHILD + """
                         join core.guardianship g on g.territory_id = p.territory_id and g.child_id = p.id
                        where g.guardian_id = :guardian and not g.restricted and p.left_on is null
                        order by n.birth_date, n.given_name""").with("guardian", guardian).list(DirectoryRows::child);
    }

    private List<ClassView> classes(PersonId person) {
        return sql.of("""
                        select c.id, c.name, c.school_id from core.school_class c
                        where c.id in (select scope_id from core.role_grant
                                       where person_id = :person and scope_type = 'CLASS')
                           or c.id = (select class_id from core.pupil where id = :person and left_on is null)
                        order by c.name""").with("person", person).list(DirectoryRows::schoolClass);
    }
}
