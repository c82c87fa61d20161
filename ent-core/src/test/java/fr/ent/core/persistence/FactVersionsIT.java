package fr.ent.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.TerritoryId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The version of a territory's own facts, which its closures and its row are. */
@IntegrationTest
class FactVersionsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Environment environment;

    private JdbcClient owner = JdbcClient.create(new DriverManagerDataSource());
    private Town town;
    private Town other;

    @BeforeEach
    void foundTwo() {
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
        town = planner.found("Valmarin");
        other = planner.found("Aubaret");
        town.closure("Pont", DAY, DAY);
        other.closure("Pont", DAY, DAY);
    }

    @Test
    void movesWithARowThatIsAddedChangedOrRemoved() {
        long first = version(town.id());

        town.closure("Élections", DAY, DAY);
        long added = version(town.id());
        change("update core.closure set label = 'Vote' where territory_id = :town and label = 'Élections'");
        long changed = version(town.id());
        change("delete from core.closure where territory_id = :town and label = 'Vote'");
        long removed = version(town.id());

        assertThat(first).isLessThan(added);
        assertThat(added).isLessThan(changed);
        assertThat(changed).isLessThan(removed);
    }

    @Test
    void ofBothTerritoriesMovesWithARowThatGoesFromOneToTheOther() {
        long left = version(town.id());
        long entered = version(other.id());

        owner.sql("update core.closure set territory_id = :other where territory_id = :town")
                .param("other", other.id().value())
                .param("town", town.id().value())
                .update();

        assertThat(version(town.id())).isGreaterThan(left);
        assertThat(version(other.id())).isGreaterThan(entered);
    }

    @Test
    void movesWithTheTerritoryItselfAndLeavesOthersAlone() {
        long before = version(town.id());
        long elsewhere = version(other.id());

        change("update core.territory set accent = '#000000' where id = :town");

        assertThat(version(town.id())).isGreaterThan(before);
        assertThat(version(other.id())).isEqualTo(elsewhere);
    }

    @Test
    void isNeverUsedTwiceEvenWhenTheDatabaseIsPutBack() {
        long earlier = version(town.id());
        town.closure("Élections", DAY, DAY);
        town.closure("Vote", DAY, DAY);
        long lost = version(town.id());
        owner.sql("update core.fact_version set version = :earlier where territory_id = :town")
                .param("earlier", earlier)
                .param("town", town.id().value())
                .update();

        town.closure("Élections", DAY, DAY);

        assertThat(version(town.id())).isGreaterThan(lost);
    }

    private void change(String statement) {
        owner.sql(statement).param("town", town.id().value()).update();
    }

    private long version(TerritoryId territory) {
        return owner.sql("select version from core.fact_version where territory_id = :town and kind = 'territory'")
                .param("town", territory.value())
                .query(Long.class)
                .single();
    }
}
