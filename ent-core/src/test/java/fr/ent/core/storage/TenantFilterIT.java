package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.RealServices;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Hibernate's wall alone: the application connects as the owner, whom row-level security doesn't bind. */
@IntegrationTest
@ContextConfiguration(initializers = TenantFilterIT.WithoutRowLevelSecurity.class)
class TenantFilterIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void entitiesOfAnotherTerritoryAreNotFound() {
        Town ours = planner.foundWithoutRules(TerritoryId.next(), "Valmarin", "A");
        Town theirs = planner.foundWithoutRules(TerritoryId.next(), "Rochebrune", "A");
        UUID file = fileOf(theirs);

        assertThat(jdbc.sql("select count(*) from core.stored_file where id = ?")
                        .param(file)
                        .query(Integer.class)
                        .single())
                .as("row-level security is out of the way")
                .isOne();
        assertThat(ours.in(() -> files.findById(file))).isEmpty();
        assertThat(theirs.in(() -> files.findById(file))).isPresent();
    }

    private UUID fileOf(Town town) {
        PersonId owner = town.person("Claude", "Aubin");
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                        insert into core.stored_file
                            (territory_id, id, owner_id, name, media_type, size, sha256, created_at)
                        values (?, ?, ?, 'devoir.pdf', 'application/pdf', 1, 'x', now())""").params(town.id().value(), file, owner.value()).update();
        return file;
    }

    static class WithoutRowLevelSecurity extends RealServices {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            super.initialize(context);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "owner",
                            Map.of(
                                    "ent.database.app.user", "${ent.database.owner.user}",
                                    "ent.database.app.password", "${ent.database.owner.password}")));
        }
    }
}
