package fr.ent.core.access;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The directory, read straight from its tables; row-level security keeps it within the territory in scope. */
@Component
class SqlDirectory implements Directory {

    private static final String SCHOOL =
            "select id, uai, name, level, street, postcode, city, latitude, longitude from core.school ";

    private final Sql sql;
    private final Households households;
    private final GuardianNames guardians;
    private final Clock clock;

    SqlDirectory(Sql sql, Households households, GuardianNames guardians, Clock clock) {
        this.sql = sql;
        this.households = households;
        this.guardians = guardians;
        this.clock = clock;
    }

    @Override
    public List<SchoolView> listSchools() {
        return sql.of(SCHOOL + "order by name").list(DirectoryRows::school);
    }

    @Override
    public Optional<SchoolView> findSchool(SchoolId school) {
        return sql.of(SCHOOL + "where id = :id").with("id", school).find(DirectoryRows::school);
    }

    @Override
    public List<ClassView> listClasses(SchoolId school) {
        return listClassesAt(List.of(school));
    }

    @Override
    public List<ClassView> listClassesAt(Collection<SchoolId> schools) {
        return sql.of("select id, name, school_id from core.school_class"
                        + " where school_id = any(:ids) and closed_on is null order by name")
                .ids("ids", schools)
                .list(DirectoryRows::schoolClass);
    }

    @Override
    public List<ClassView> listClassesOfAllYears(SchoolId school) {
        return sql.of("select id, name, school_id from core.school_class where school_id = :id order by name, id")
                .with("id", school)
                .list(DirectoryRows::schoolClass);
    }

    @Override
    public List<ClassView> listOpenClasses(Collection<ClassId> classes) {
        return sql.of("select id, name, school_id from core.school_class"
                        + " where id = any(:ids) and closed_on is null order by name")
                .ids("ids", classes)
                .list(DirectoryRows::schoolClass);
    }

    @Override
    public Optional<ClassView> findClass(ClassId schoolClass) {
        return sql.of("select id, name, school_id from core.school_class where id = :id")
                .with("id", schoolClass)
                .find(DirectoryRows::schoolClass);
    }

    @Override
    public List<ClassView> findClasses(Collection<ClassId> classes) {
        return sql.of("select id, name, school_id from core.school_class where id = any(:ids) order by name")
                .ids("ids", classes)
                .list(DirectoryRows::schoolClass);
    }

    @Override
    public Optional<ChildView> findChild(ChildId child) {
        return listChildren(List.of(child)).stream().findFirst();
    }

    @Override
    public List<ChildView> listChildren(Collection<ChildId> children) {
        return sql.of(DirectoryRows.CHILD
                        + " where p.left_on is null and p.id = any(:ids) order by n.family_key, n.given_key")
                .ids("ids", children)
                .list(DirectoryRows::child);
    }

    @Override
    public List<ChildView> listPupils(ClassId schoolClass) {
        return sql.of(DirectoryRows.CHILD
                        + " where p.left_on is null and p.class_id = :id order by n.family_key, n.given_key")
                .with("id", schoolClass)
                .list(DirectoryRows::child);
    }

    @Override
    public Set<ClassId> listFormerClasses(Collection<ChildId> children) {
        return sql.of(
                        "select from_class_id from core.year_change_pupil where child_id = any(:children) and outcome = 'MOVED'")
                .ids("children", children)
                .set(row -> row.id("from_class_id", ClassId::new));
    }

    @Override
    public List<ChildView> listPupilsAt(Collection<SchoolId> schools) {
        return sql.of(DirectoryRows.CHILD
                        + " where p.left_on is null and p.school_id = any(:ids) order by n.family_key, n.given_key")
                .ids("ids", schools)
                .list(DirectoryRows::child);
    }

    @Override
    public List<PersonName> listGuardians(ChildId child) {
        return guardians.list(child);
    }

    @Override
    public Map<ChildId, List<PersonName>> listGuardians(Collection<ChildId> children) {
        return guardians.list(children);
    }

    @Override
    public Map<ChildId, List<PersonName>> listBarred(Collection<ChildId> children) {
        return guardians.listBarred(children);
    }

    @Override
    public Map<ChildId, List<PersonName>> listGuardians(ClassId schoolClass) {
        return guardians.list(schoolClass);
    }

    @Override
    public List<PersonName> listTeachers(ClassId schoolClass) {
        return listTeachers(schoolClass, clock.instant());
    }

    @Override
    public List<PersonName> listTeachers(ClassId schoolClass, Instant at) {
        return listTeachers(List.of(schoolClass), at).getOrDefault(schoolClass, List.of());
    }

    @Override
    public Map<ClassId, List<PersonName>> listTeachers(Collection<ClassId> classes) {
        return listTeachers(classes, clock.instant());
    }

    private Map<ClassId, List<PersonName>> listTeachers(Collection<ClassId> classes, Instant at) {
        return sql.of("select r.scope_id as class_id, " + DirectoryRows.NAME + " from core.role_grant r"
                        + " join core.person n on n.territory_id = r.territory_id and n.id = r.person_id"
                        + " where r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = any(:ids)"
                        + " and " + held("r") + " and n.left_on is null order by n.family_key")
                .ids("ids", classes)
                .with("now", at)
                .groups(row -> row.id("class_id", ClassId::new), DirectoryRows::name);
    }

    @Override
    public List<ClassView> listTaught(PersonId teacher) {
        return sql.of("""
                        select c.id, c.name, c.school_id from core.role_grant r
                        join core.school_class c on c.territory_id = r.territory_id and c.id = r.scope_id
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id
                        where r.person_id = :teacher and r.role = 'TEACHER' and r.scope_type = 'CLASS'
                          and c.closed_on is null and n.left_on is null and\s""" + held("r") + " order by c.name")
                .with("teacher", teacher)
                .with("now", clock.instant())
                .list(DirectoryRows::schoolClass);
    }

    @Override
    public Set<PersonId> listHeads(SchoolId school) {
        return sql.of("""
                        select person_id from core.role_grant
                        where role = 'HEAD' and scope_type = 'SCHOOL' and scope_id = :school
                          and (ends_at is null or ends_at > :now)""")
                .with("school", school)
                .with("now", clock.instant())
                .set(row -> row.id("person_id", PersonId::new));
    }

    @Override
    public Set<PersonId> followers(ChildId child) {
        return sql.of("""
                        with child as (select territory_id, id, class_id, school_id from core.pupil
                                       where id = :child and left_on is null),
                             follower (territory_id, person_id) as (
                            select g.territory_id, g.guardian_id from child
                            join core.guardianship g on g.territory_id = child.territory_id and g.child_id = child.id
                            where not g.restricted
                            union
                            select r.territory_id, r.person_id from child
                            join core.role_grant r on r.territory_id = child.territory_id
                            where (r.role, r.scope_type, r.scope_id)
                                  in (('TEACHER', 'CLASS', child.class_id), ('HEAD', 'SCHOOL', child.school_id))
                              and\s""" + held("r") + """
                            )
                        select n.id from follower f
                        join core.person n on n.territory_id = f.territory_id and n.id = f.person_id
                        where n.left_on is null""")
                .with("child", child)
                .with("now", clock.instant())
                .set(row -> row.id("id", PersonId::new));
    }

    @Override
    public List<HouseholdView> listHouseholds(PersonId person) {
        return households.list(person);
    }

    @Override
    public List<HouseholdView> listHouseholds(Collection<HouseholdId> asked) {
        return households.list(asked);
    }

    @Override
    public Map<PersonId, PersonName> names(Collection<PersonId> people) {
        return sql.of("select " + DirectoryRows.NAME + " from core.person n where n.id = any(:ids)")
                .ids("ids", people)
                .map(row -> row.id("id", PersonId::new), DirectoryRows::name);
    }

    @Override
    public Set<PersonId> listReached(Collection<PersonId> people) {
        return sql.of("select distinct person_id from core.account where person_id = any(:people) and state = 'IN_USE'")
                .ids("people", people)
                .set(row -> row.id("person_id", PersonId::new));
    }
}
