package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.counter.FamilyPerson.FamilyHome;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.person.Serving;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the people of families of the territory in scope. */
@Component
class PersonRows {

    /** People of families: who is a pupil, a guardian or lives in a household. Staff who are none of these aren't. */
    private static final String OF_FAMILY = """
             n.left_on is null and (
                exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id)
                or exists (select from core.guardianship g where g.territory_id = n.territory_id and g.guardian_id = n.id)
                or exists (select from core.household_member m
                           where m.territory_id = n.territory_id and m.person_id = n.id))""";

    private final Sql sql;
    private final FindOrigin findOrigin;
    private final FollowConsents consents;

    PersonRows(Sql sql, FindOrigin findOrigin, FollowConsents consents) {
        this.sql = sql;
        this.findOrigin = findOrigin;
        this.consents = consents;
    }

    void add(PersonId id, PersonContent content) {
        write(sql.of("""
                        insert into core.person (id, family_name, usual_name, given_name, family_key, given_key,
                            birth_date, sex, birth_place, birth_country, email, home_phone, work_phone, mobile_phone,
                            street, postcode, city, country)
                        values (:id, :familyName, :usualName, :givenName, :familyKey, :givenKey,
                            cast(:birthDate as date), :sex, :birthPlace, :birthCountry, :email, :homePhone, :workPhone,
                            :mobilePhone, :street, :postcode, :city, :country)"""), content).with("id", id).run();
    }

    /** False when somebody else changed the person meanwhile. */
    boolean change(PersonId id, int version, PersonContent content) {
        return write(sql.of("""
                        update core.person
                        set family_name = :familyName, usual_name = :usualName, given_name = :givenName,
                            family_key = :familyKey, given_key = :givenKey, birth_date = cast(:birthDate as date), sex = :sex,
                            birth_place = :birthPlace, birth_country = :birthCountry, email = :email,
                            home_phone = :homePhone, work_phone = :workPhone, mobile_phone = :mobilePhone,
                            street = :street, postcode = :postcode, city = :city, country = :country,
                            version = version + 1
                        where id = :id and version = :version"""), content)
                .with("id", id)
                .with("version", version)
                .changedOne();
    }

    Optional<FamilyPerson> find(PersonId id) {
        return find(id, OF_FAMILY);
    }

    /** Pupils who have left as well. */
    Optional<FamilyPerson> findOrLeaver(PersonId id) {
        return find(id, " (u.left_on is not null or " + OF_FAMILY + ")");
    }

    private Optional<FamilyPerson> find(PersonId id, String which) {
        return sql.of("""
                        select n.id, n.version, n.family_name, n.usual_name, n.given_name, n.birth_date, n.sex,
                               n.birth_place, n.birth_country, n.email, n.home_phone, n.work_phone, n.mobile_phone,
                               n.street, n.postcode, n.city, n.country, s.name as school_name, c.name as class_name,
                               u.left_on, h.id as home_id, h.name as home_name, array(
                                   select w.given_name || ' ' || coalesce(nullif(w.usual_name, ''), w.family_name)
                                   from core.guardianship g
                                   join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                                   join core.person w on w.territory_id = p.territory_id and w.id = p.id
                                   where g.territory_id = n.territory_id and g.guardian_id = n.id and not g.restricted
                                     and p.left_on is null
                                   order by w.birth_date nulls last, w.id) as children
                        from core.person n
                        left join core.pupil u on u.territory_id = n.territory_id and u.id = n.id
                        left join core.school s on s.territory_id = u.territory_id and s.id = u.school_id
                        left join core.school_class c on c.territory_id = u.territory_id and c.id = u.class_id
                        left join core.household h on h.territory_id = n.territory_id and h.id = (
                            select m.household_id from core.household_member m
                            where m.territory_id = n.territory_id and m.person_id = n.id and m.kind = 'ADULT'
                            order by m.household_id limit 1)
                        where n.id = :id and\s""" + which).with("id", id).find(PersonRows::person);
    }

    /** Whether a person serves the town or is to, or has an account that FranceConnect vouches for. */
    boolean isIdentityFixed(PersonId id) {
        return sql.of("select count(*) from core.person n where n.id = :id and" + Serving.SERVES)
                                .with("id", id)
                                .count()
                        > 0
                || sql
                        .of("select subject, username from core.account where person_id = :id")
                        .with("id", id)
                        .list(row -> new Account(row.text("subject"), row.text("username")))
                        .stream()
                        .anyMatch(account -> findOrigin.find(account) == AccountOrigin.FRANCECONNECT);
    }

    /** Those of these people who are grown-ups of families. */
    Set<PersonId> adults(Collection<PersonId> people) {
        return sql.of("select n.id from core.person n where n.id = any(:people)"
                        + " and not exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id) and "
                        + OF_FAMILY)
                .ids("people", people)
                .set(row -> row.id("id", PersonId::new));
    }

    /** Grown-ups of families whose family name is one of these. */
    List<Namesake> listNamesakes(Collection<String> familyKeys) {
        return sql.of("select n.id, n.given_name, n.birth_date from core.person n where n.family_key = any(:keys)"
                        + " and not exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id) and "
                        + OF_FAMILY + " order by n.id")
                .texts("keys", familyKeys)
                .list(PersonRows::namesake);
    }

    /** Somebody of the same family name. */
    record Namesake(PersonId id, String givenName, @Nullable LocalDate birthDate) {}

    /**
     * The pupils of this name who are at school, unless both birth dates are known and differ; those of that day first, then
     * of that class.
     */
    List<Namesake> listPupils(Newcomers.NewPupil pupil) {
        return sql.of("""
                        select n.id, n.given_name, n.birth_date from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        where n.family_key = :familyKey and n.given_key = :givenKey
                          and p.left_on is null and coalesce(n.birth_date = cast(:birthDate as date), true)
                        order by coalesce(n.birth_date = cast(:birthDate as date), false) desc,
                                 p.class_id = :class desc, p.id""")
                .with("familyKey", pupil.identity().familyKey())
                .with("givenKey", pupil.identity().givenKey())
                .with("birthDate", pupil.identity().birthDate())
                .with("class", pupil.classId())
                .list(PersonRows::namesake);
    }

    private static Namesake namesake(Row row) {
        return new Namesake(row.id("id", PersonId::new), row.text("given_name"), row.dayOrNull("birth_date"));
    }

    /** False when there is no such class. The class can't close meanwhile. */
    boolean addPupil(PersonId id, Newcomers.NewPupil pupil) {
        return sql.of("""
                        insert into core.pupil (id, school_id, class_id, awaits_file)
                        select :id, school_id, id, true from core.school_class
                        where id = :class and closed_on is null for share""").with("id", id).with("class", pupil.classId()).changedOne();
    }

    /** Makes these adults guardians of all these children; who is one already, or is barred, stays as is. */
    void entrust(List<PersonId> guardians, Collection<ChildId> children) {
        consents.follow(children, () -> write(guardians, children));
    }

    private int write(List<PersonId> guardians, Collection<ChildId> children) {
        int written = 0;
        for (PersonId guardian : guardians) {
            written += sql.of("""
                            insert into core.guardianship (id, child_id, guardian_id, rank)
                            select w.id, w.child, :guardian,
                                   (select least(coalesce(max(g.rank), 0) + 1, 9) from core.guardianship g
                                    where g.child_id = w.child)
                            from unnest(:ids, :children) as w (id, child)
                            on conflict (territory_id, child_id, guardian_id) do nothing""")
                    .with("guardian", guardian)
                    .uuids("ids", children, child -> NewId.next())
                    .ids("children", children)
                    .run();
        }
        return written;
    }

    private static SqlStatement write(SqlStatement statement, PersonContent content) {
        PersonContent.Identity identity = content.identity();
        PersonContent.Contact contact = content.contact();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("familyName", identity.familyName().strip());
        values.put("usualName", identity.usualName().strip());
        values.put("givenName", identity.givenName().strip());
        values.put("familyKey", identity.familyKey());
        values.put("givenKey", identity.givenKey());
        values.put("birthDate", identity.birthDate());
        values.put("sex", identity.sex());
        values.put("birthPlace", identity.birthPlace());
        values.put("birthCountry", identity.birthCountry());
        values.put("email", contact.email().strip());
        values.put("homePhone", contact.homePhone().strip());
        values.put("workPhone", contact.workPhone().strip());
        values.put("mobilePhone", contact.mobilePhone().strip());
        values.put("street", contact.street().strip());
        values.put("postcode", contact.postcode().strip());
        values.put("city", contact.city().strip());
        values.put("country", contact.country().strip());
        return statement.with(values);
    }

    private static FamilyPerson person(Row row) {
        return new FamilyPerson(
                row.id("id", PersonId::new),
                row.whole("version"),
                new PersonContent(
                        new PersonContent.Identity(
                                row.text("family_name"),
                                row.text("usual_name"),
                                row.text("given_name"),
                                row.dayOrNull("birth_date"),
                                row.textOrNull("sex"),
                                row.text("birth_place"),
                                row.text("birth_country")),
                        new PersonContent.Contact(
                                row.text("email"),
                                row.text("home_phone"),
                                row.text("work_phone"),
                                row.text("mobile_phone"),
                                row.text("street"),
                                row.text("postcode"),
                                row.text("city"),
                                row.text("country"))),
                row.has("school_name")
                        ? new FamilyPerson.FamilyPupil(
                                row.text("school_name"), row.text("class_name"), row.dayOrNull("left_on"))
                        : null,
                row.texts("children"),
                row.has("home_id") ? new FamilyHome(row.id("home_id", HouseholdId::new), row.text("home_name")) : null);
    }
}
