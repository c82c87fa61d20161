package fr.ent.core.demo.furnishing;

import fr.ent.core.person.NameKey;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory as an administration sees it: adults by their civil identity, with their household. */
public final class Residents {

    private final JdbcClient owner;

    public Residents(DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /** A civil identity, with all given names of a person. */
    public record Identity(String birthName, String givenNames, String sex, String birthDate) {}

    /** An adult and the household; {@code name} is in capitals without accents, the family name first. */
    public record Resident(UUID household, String name) {}

    /** A member of a household; without a known birth, the date is of zeros. */
    public record Member(String familyName, String givenName, String birthDate, String sex) {}

    /** Somebody whom the directory knows by these given names, or by the first of them. */
    public Optional<Resident> find(Identity identity) {
        return owner.sql("""
                        select m.household_id, p.family_key || ' ' || p.given_key as name from core.person p
                        join core.household_member m
                             on m.territory_id = p.territory_id and m.person_id = p.id and m.kind = 'ADULT'
                        where p.family_key = :family and starts_with(:given, p.given_key) and p.sex = :sex
                              and p.birth_date::text = :born
                        order by p.id limit 1""")
                .param("family", NameKey.of(identity.birthName()).value())
                .param("given", NameKey.of(identity.givenNames()).value())
                .param("sex", identity.sex())
                .param("born", identity.birthDate())
                .query((row, number) -> new Resident(row.getObject("household_id", UUID.class), row.getString("name")))
                .optional();
    }

    public List<Member> adults(UUID household) {
        return members(household, "ADULT");
    }

    public List<Member> children(UUID household) {
        return members(household, "CHILD");
    }

    public YearMonth thisMonth() {
        return YearMonth.from(
                owner.sql("select now()").query(OffsetDateTime.class).single().withOffsetSameInstant(ZoneOffset.UTC));
    }

    private List<Member> members(UUID household, String kind) {
        return owner.sql("""
                        select p.family_name, p.given_name, coalesce(p.birth_date::text, '0000-00-00') as born,
                               coalesce(p.sex, '') as sex
                        from core.household_member m
                        join core.person p on p.territory_id = m.territory_id and p.id = m.person_id
                        where m.household_id = :household and m.kind = :kind order by p.id""")
                .param("household", household)
                .param("kind", kind)
                .query((row, number) -> new Member(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("born"),
                        row.getString("sex")))
                .list();
    }
}
