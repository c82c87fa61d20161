package fr.ent.core.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.person.NameKey;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A territory with people, built step by step by a test. */
public final class Town {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();
    private final TerritoryId id;
    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final UUID year = NewId.next();

    Town(TerritoryId id, JdbcClient jdbc, Viewers viewers) {
        this.id = id;
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    public TerritoryId id() {
        return id;
    }

    public <T> T in(Supplier<T> work) {
        return TerritoryScope.call(id, work::get);
    }

    public void run(Runnable work) {
        TerritoryScope.run(id, work);
    }

    void openSchoolYear() {
        insert(
                "school_year (territory_id, id, label, starts_on, ends_on)",
                year,
                "2026-2027",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 7, 3));
    }

    public SchoolId school(String name) {
        SchoolId school = SchoolId.next();
        String uai = "021%04dA".formatted(SCHOOLS.incrementAndGet() % 10_000);
        insert("school (territory_id, id, uai, name, level)", school.value(), uai, name, "ELEMENTARY");
        return school;
    }

    /** Days on which one school is closed. */
    public void closure(SchoolId school, String label, LocalDate from, LocalDate to) {
        insert(
                "closure (territory_id, id, school_id, label, from_day, to_day)",
                NewId.next(),
                school.value(),
                label,
                from,
                to);
    }

    /** Days on which every school of the town is closed. */
    public void closure(String label, LocalDate from, LocalDate to) {
        insert("closure (territory_id, id, label, from_day, to_day)", NewId.next(), label, from, to);
    }

    public ClassId schoolClass(SchoolId school, String name) {
        ClassId schoolClass = ClassId.next();
        insert(
                "school_class (territory_id, id, school_id, year_id, name)",
                schoolClass.value(),
                school.value(),
                year,
                name);
        return schoolClass;
    }

    public PersonId person(String givenName, String familyName) {
        PersonId person = PersonId.next();
        insert(
                "person (territory_id, id, given_name, family_name, given_key, family_key)",
                person.value(),
                givenName,
                familyName,
                NameKey.of(givenName).value(),
                NameKey.of(familyName).value());
        return person;
    }

    public ChildId pupil(String givenName, String familyName, SchoolId school, ClassId schoolClass) {
        PersonId person = person(givenName, familyName);
        insert("pupil (territory_id, id, school_id, class_id)", person.value(), school.value(), schoolClass.value());
        return ChildId.of(person);
    }

    public PersonId guardian(String givenName, String familyName, ChildId... children) {
        PersonId guardian = person(givenName, familyName);
        List.of(children).forEach(child -> entrust(child, guardian, false));
        return guardian;
    }

    /** Somebody who is known already is a guardian of these children as well, with a household of their own. */
    public HouseholdId familyOf(PersonId adult, ChildId... children) {
        List.of(children).forEach(child -> entrust(child, adult, false));
        return household(List.of(adult), List.of(children));
    }

    /** A guardian whom a court barred from the child. */
    public PersonId restrictedGuardian(String givenName, String familyName, ChildId child) {
        PersonId guardian = person(givenName, familyName);
        entrust(child, guardian, true);
        return guardian;
    }

    private void entrust(ChildId child, PersonId guardian, Boolean restricted) {
        insert(
                "guardianship (territory_id, id, child_id, guardian_id, rank, restricted)",
                NewId.next(),
                child.value(),
                guardian.value(),
                1,
                restricted);
    }

    public HouseholdId household(List<PersonId> adults, List<ChildId> children) {
        HouseholdId household = HouseholdId.next();
        insert("household (territory_id, id, name)", household.value(), "Foyer");
        adults.forEach(adult -> member(household, adult.value(), "ADULT"));
        children.forEach(child -> member(household, child.value(), "CHILD"));
        return household;
    }

    private void member(HouseholdId household, UUID person, String kind) {
        insert("household_member (territory_id, household_id, person_id, kind)", household.value(), person, kind);
    }

    public PersonId teacher(String givenName, String familyName, ClassId schoolClass) {
        return holder(givenName, familyName, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
    }

    public PersonId head(String givenName, String familyName, SchoolId school) {
        return holder(givenName, familyName, Role.HEAD, ScopeType.SCHOOL, school.value());
    }

    public PersonId animator(String givenName, String familyName, SchoolId school) {
        return holder(givenName, familyName, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
    }

    public PersonId administrator(String givenName, String familyName) {
        return holder(givenName, familyName, Role.TERRITORY_ADMINISTRATOR, ScopeType.TERRITORY, id.value());
    }

    public PersonId agent(String givenName, String familyName) {
        return holder(givenName, familyName, Role.TOWN_AGENT, ScopeType.TERRITORY, id.value());
    }

    public PersonId holder(String givenName, String familyName, Role role, ScopeType type, UUID scope) {
        PersonId person = person(givenName, familyName);
        grant(person, role, type, scope);
        return person;
    }

    public void grant(PersonId person, Role role, ScopeType type, UUID scope) {
        insert(
                "role_grant (territory_id, id, person_id, role, scope_type, scope_id)",
                NewId.next(),
                person.value(),
                role.name(),
                type.name(),
                scope);
    }

    /** Gives the person an account whose subject is the person's id. */
    public String account(PersonId person) {
        return account(person, person.toString());
    }

    public String account(PersonId person, String subject) {
        insert("account (territory_id, subject, person_id, username)", subject, person.value(), subject);
        return subject;
    }

    /** The viewer this person is when signed in; makes the account if there is none. */
    public Viewer viewer(PersonId person) {
        return viewers.findViewer(person.toString())
                .or(() -> viewers.findViewer(account(person)))
                .orElseThrow();
    }

    /** A file of which only the description is kept. */
    public FileId file(PersonId owner, String name) {
        FileId file = FileId.next();
        insert(
                "stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)",
                file.value(),
                owner.value(),
                name,
                "application/pdf",
                1,
                "",
                OffsetDateTime.parse("2026-11-01T08:00:00Z"));
        return file;
    }

    /** The household in which this person lives, if it is one. */
    public HouseholdId householdOf(PersonId member) {
        return new HouseholdId(
                in(() -> jdbc.sql("select household_id from core.household_member where person_id = :member")
                        .param("member", member.value())
                        .query(UUID.class)
                        .single()));
    }

    /** How often the audit trail tells of this action. */
    public int audited(String action) {
        return number("select count(*) from core.audit_entry where action = :id", action);
    }

    /** A number asked of the tables, as far as this town sees them; {@code :id} is what the question is about. */
    public int number(String sql, Object id) {
        return in(() -> jdbc.sql(sql).param("id", id).query(Integer.class).single());
    }

    private void insert(String tableAndColumns, Object... values) {
        List<Object> all = new ArrayList<>(List.of(id.value()));
        all.addAll(List.of(values));
        String sql = "insert into core." + tableAndColumns + " values ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ")";
        TerritoryScope.run(id, () -> jdbc.sql(sql).params(all).update());
    }
}
