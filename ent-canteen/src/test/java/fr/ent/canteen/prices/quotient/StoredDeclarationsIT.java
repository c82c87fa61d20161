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

/** Declarations that counted before they were estimates: nothing is lost, and what they had closed counts again. */
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
    void aDeclarationGivesBackTheDaysThatItTookFromCaf() {
        stored("CAF_MSA", 91_200, "2026-10-01", "2026-11-01");
        stored("INCOME", 0, "2026-11-01", null);

        migrate("canteen", "latest");

        assertThat(rows()).containsExactly("CAF_MSA 91200 null", "INCOME 0 null");
    }

    @Test
    void cafThatFollowedCafStillDoes() {
        stored("CAF_MSA", 64_000, "2026-09-01", "2026-10-01");
        stored("INCOME", 0, "2026-10-01", "2026-11-01");
        stored("CAF_MSA", 91_200, "2026-11-01", null);

        migrate("canteen", "latest");

        assertThat(rows()).containsExactly("CAF_MSA 64000 2026-11-01", "INCOME 0 2026-11-01", "CAF_MSA 91200 null");
    }

    private void stored(String source, long cents, String from, @Nullable String closedOn) {
        boolean income = source.equals("INCOME");
        jdbc.sql("""
                        insert into canteen.quotient (territory_id, id, household_id, source, value_cents, month, valid_from,
                            valid_to, closed_on, provider, reference_income_cents, tax_parts, declared_by, declared_at)
                        values (:town, gen_random_uuid(), :household, :source, :cents, '2026-09-01', cast(:from as date),
                            '2027-08-31', cast(:closed as date), :provider, :income, :parts, gen_random_uuid(),
                            cast(:from as date))""")
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
                        select source || ' ' || value_cents || ' ' || coalesce(closed_on::text, 'null')
                        from canteen.quotient where household_id = :household order by declared_at""").param("household", household).query(String.class).list();
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
