package fr.ent.canteen.prices.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.SharedServices;
import fr.ent.infra.services.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Declarations that counted before they were estimates: no day gone by changes, and what they had closed counts again. */
class StoredDeclarationsIT {

    private static final UUID TOWN = UUID.randomUUID();
    private static final String BEFORE = "23";

    private final TestDatabase database = SharedServices.createDatabase("ent_test_estimates");
    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword()));
    private final UUID household = UUID.randomUUID();

    @BeforeEach
    void goBackToTheVersionBefore() {
        migrate("core", "latest");
        migrate("canteen", BEFORE);
    }

    @Test
    void aDeclarationKeepsTheDaysGoneByAndIsAnEstimateFromNowOn() {
        stored("INCOME", 0, -60, null);

        migrate("canteen", "latest");

        assertThat(rows()).containsExactly("INCOME 0 -60 0 counts", "INCOME 0 0 null estimate");
    }

    @Test
    void aDeclarationGivesBackTheDaysToComeThatItTookFromCaf() {
        stored("CAF_MSA", 91_200, -60, -30);
        stored("INCOME", 0, -30, null);

        migrate("canteen", "latest");

        assertThat(rows())
                .containsExactly(
                        "CAF_MSA 91200 -60 -30 counts",
                        "INCOME 0 -30 0 counts",
                        "CAF_MSA 91200 0 null counts",
                        "INCOME 0 0 null estimate");
    }

    @Test
    void aDeclarationAheadTakesNothingFromCaf() {
        stored("CAF_MSA", 91_200, -60, 30);
        stored("INCOME", 0, 30, null);

        migrate("canteen", "latest");

        assertThat(rows()).containsExactly("CAF_MSA 91200 -60 null counts", "INCOME 0 30 null estimate");
    }

    @Test
    void cafThatFollowedCafStillDoes() {
        stored("CAF_MSA", 64_000, -90, -60);
        stored("INCOME", 0, -60, -30);
        stored("CAF_MSA", 91_200, -30, null);

        migrate("canteen", "latest");

        assertThat(rows())
                .containsExactly(
                        "CAF_MSA 64000 -90 -60 counts", "INCOME 0 -60 -30 counts", "CAF_MSA 91200 -30 null counts");
    }

    /** @param from in days from today, as {@code closedOn} */
    private void stored(String source, long cents, int from, @Nullable Integer closedOn) {
        boolean income = source.equals("INCOME");
        jdbc.sql("""
                        insert into canteen.quotient (territory_id, id, household_id, source, value_cents, month, valid_from,
                            valid_to, closed_on, provider, reference_income_cents, tax_parts, declared_by, declared_at)
                        select :town, gen_random_uuid(), :household, :source, :cents, '2026-09-01', t.day + :from,
                            t.day + 200, t.day + cast(:closed as int), :provider, :income, :parts, gen_random_uuid(),
                            t.day + :from
                        from (select (now() at time zone 'UTC')::date as day) t""")
                .param("town", TOWN)
                .param("household", household)
                .param("source", source)
                .param("cents", cents)
                .param("from", from)
                .param("closed", closedOn)
                .param("provider", income ? "" : "CNAF")
                .param("income", income ? 0 : null)
                .param("parts", income ? 1 : null)
                .update();
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("""
                        select source || ' ' || value_cents || ' ' || (valid_from - t.day) || ' '
                            || coalesce((closed_on - t.day)::text, 'null') || ' '
                            || case when source <> 'INCOME' or counts_unchecked then 'counts' else 'estimate' end
                        from canteen.quotient, (select (now() at time zone 'UTC')::date as day) t
                        where household_id = :household order by valid_from, source""").param("household", household).query(String.class).list();
    }

    private void migrate(String schema, String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("schema", schema, "app", database.appUser()))
                .target(version)
                .load()
                .migrate();
    }
}
