package fr.ent.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TerritoryWallsIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDatabaseHidesOtherTerritoriesFromSqlWithoutAnyFilter() {
        Town ours = planner.found("Valmarin");
        Town theirs = planner.found("Rochebrune");
        theirs.school("Les Tilleuls");

        assertThat(ours.in(directory::listSchools)).isEmpty();
        assertThat(theirs.in(directory::listSchools)).hasSize(1);
    }

    @Test
    void aConnectionWithoutTerritorySeesNothing() {
        planner.found("Valmarin").school("Jean-Macé");

        assertThat(jdbc.sql("select count(*) from core.school")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyTableWithATerritoryIsEnclosed() {
        assertThat(jdbc.sql("""
                                select c.oid::regclass::text from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id'
                                where c.relkind in ('r', 'p') and not c.relrowsecurity
                                  and n.nspname not in ('pg_catalog', 'information_schema')""").query(String.class).list()).containsExactly("core.territory_host");
    }

    @Test
    void aViewerHasTheChildrenThatNoCourtBars() {
        Town town = planner.found("Valmarin");
        var school = town.school("Jean-Macé");
        var schoolClass = town.schoolClass(school, "CE1");
        ChildId lea = town.pupil("Léa", "Benali", school, schoolClass);
        var mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        var barred = town.viewer(town.restrictedGuardian("Marc", "Benali", lea));

        assertThat(mother.isGuardianOf(lea)).isTrue();
        assertThat(barred.children()).isEmpty();
    }
}
