package fr.ent.core.access;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.AccountTie;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a viewer's rights in four statements, whatever the size of the family. */
@Component
class DirectoryViewers implements Viewers {

    private final JdbcClient jdbc;

    DirectoryViewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Viewer> findViewer(String subject) {
        return findTie(subject).flatMap(tie -> TerritoryScope.call(tie.territory(), () -> read(tie)));
    }

    @Override
    public Optional<AccountTie> findTie(String subject) {
        return jdbc.sql("select territory_id, person_id from core.account_of(:subject)")
                .param("subject", subject)
                .query((row, n) -> new AccountTie(
                        new TerritoryId(row.getObject("territory_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }

    @Override
    public Set<String> listTied(Collection<String> subjects) {
        return new HashSet<>(jdbc.sql("""
                        select a.subject from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id
                        where a.subject = any(:subjects) and n.left_on is null""")
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, n) -> row.getString("subject"))
                .list());
    }

    private Optional<Viewer> read(AccountTie tie) {
        return jdbc.sql("""
                        select id, given_name, coalesce(nullif(usual_name, ''), family_name) as family_name
                        from core.person where id = :person and left_on is null""")
                .param("person", tie.person().value())
                .query((row, n) -> new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name")))
                .optional()
                .map(name -> viewer(tie, name));
    }

    private Viewer viewer(AccountTie tie, PersonName name) {
        List<ChildView> children = children(tie.person().value());
        Set<RoleGrant> roles = roles(tie.person().value());
        children.forEach(child -> roles.add(new RoleGrant(
                Role.GUARDIAN, RoleGrant.ScopeType.SCHOOL, child.schoolId().value())));
        return new Viewer(
                tie.territory(), name, roles, children, classes(tie.person().value()));
    }

    private Set<RoleGrant> roles(UUID person) {
        return new HashSet<>(jdbc.sql("""
                        select role, scope_type, scope_id from core.role_grant where person_id = :person
                        union all
                        select 'PUPIL', 'CLASS', class_id from core.pupil where id = :person and left_on is null
                        union all
                        select distinct 'GUARDIAN', 'TERRITORY', territory_id from core.guardianship
                        where guardian_id = :person""")
                .param("person", person)
                .query((row, n) -> new RoleGrant(
                        Role.valueOf(row.getString("role")),
                        RoleGrant.ScopeType.valueOf(row.getString("scope_type")),
                        row.getObject("scope_id", UUID.class)))
                .list());
    }

    private List<ChildView> children(UUID guardian) {
        return jdbc.sql(Rows.CHILD + """
                         join core.guardianship g on g.territory_id = p.territory_id and g.child_id = p.id
                        where g.guardian_id = :guardian and not g.restricted and p.left_on is null
                        order by n.birth_date, n.given_name""")
                .param("guardian", guardian)
                .query(Rows::child)
                .list();
    }

    private List<ClassView> classes(UUID person) {
        return jdbc.sql("""
                        select c.id, c.name, c.school_id from core.school_class c
                        where c.id in (select scope_id from core.role_grant
                                       where person_id = :person and scope_type = 'CLASS')
                           or c.id = (select class_id from core.pupil where id = :person and left_on is null)
                        order by c.name""").param("person", person).query(Rows::schoolClass).list();
    }
}
