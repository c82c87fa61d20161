package fr.ent.infra.standalone.demo;

import fr.ent.core.person.NameKey;
import fr.ent.infra.services.TestDatabase;
import fr.ent.infra.services.quotient.Register;
import fr.ent.infra.services.quotient.Reply;
import fr.ent.infra.services.quotient.SimulatedFamily;
import fr.ent.infra.services.quotient.SimulatedPerson;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What CAF and MSA know in the demonstration: the households of the directory, each with a quotient drawn from its id. A
 * few people always meet the same obstacle, so that it can be shown.
 */
public final class FamiliesOnFile implements Register {

    private static final int[] EUROS = {214, 388, 455, 520, 597, 612, 705, 790, 868, 912, 1046, 1190, 1333, 1507, 1820};
    private static final Map<String, Reply> OBSTACLES = Map.of(
            "DUPRE ANNE", Reply.Fault.ABSENT_BOTH,
            "LEGOFF YANN", Reply.Fault.PROVIDER_SILENT);
    private static final Map<String, Integer> KNOWN =
            Map.of("BENALI SOFIA", 912, "MARTIN CLAIRE", 640, "ROUSSEL AMELIE", 868);

    private final JdbcClient owner;

    public FamiliesOnFile(TestDatabase database) {
        this.owner = JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword()));
    }

    /** Somebody whom the directory knows by these given names, or by the first of them. */
    @Override
    public Reply of(Asked asked) {
        return owner.sql("""
                        select m.household_id, p.family_key || ' ' || p.given_key as name from core.person p
                        join core.household_member m
                             on m.territory_id = p.territory_id and m.person_id = p.id and m.kind = 'ADULT'
                        where p.family_key = :family and starts_with(:given, p.given_key) and p.sex = :sex
                              and p.birth_date::text = :born
                        order by p.id limit 1""")
                .param("family", NameKey.of(asked.birthName()).value())
                .param("given", NameKey.of(asked.givenNames()).value())
                .param("sex", asked.sex())
                .param("born", asked.birthDate())
                .query((row, number) -> reply(row.getObject("household_id", UUID.class), row.getString("name")))
                .optional()
                .orElse(Reply.Fault.ABSENT_BOTH);
    }

    private Reply reply(UUID household, String name) {
        Reply obstacle = OBSTACLES.get(name);
        return obstacle != null ? obstacle : family(household, KNOWN.getOrDefault(name, -1));
    }

    private SimulatedFamily family(UUID household, int euros) {
        int draw = Math.floorMod(household.hashCode(), EUROS.length);
        return new SimulatedFamily(
                draw % 5 == 0 ? "MSA" : "CNAF",
                OptionalInt.of(euros < 0 ? EUROS[draw] : euros),
                YearMonth.from(owner.sql("select now()")
                        .query(OffsetDateTime.class)
                        .single()
                        .withOffsetSameInstant(ZoneOffset.UTC)),
                members(household, "ADULT"),
                members(household, "CHILD"));
    }

    private List<SimulatedPerson> members(UUID household, String kind) {
        return owner.sql("""
                        select p.family_name, p.given_name, coalesce(p.birth_date::text, '0000-00-00') as born,
                               coalesce(p.sex, '') as sex
                        from core.household_member m
                        join core.person p on p.territory_id = m.territory_id and p.id = m.person_id
                        where m.household_id = :household and m.kind = :kind order by p.id""")
                .param("household", household)
                .param("kind", kind)
                .query((row, number) -> new SimulatedPerson(
                        NameKey.of(row.getString("family_name")).value(),
                        row.getString("given_name").toUpperCase(Locale.ROOT),
                        row.getString("born"),
                        row.getString("sex")))
                .list();
    }
}
