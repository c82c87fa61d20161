package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.Preau;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.services.TestDatabase;
import fr.ent.infra.services.quotient.SimulatedFamily;
import fr.ent.infra.services.quotient.SimulatedPerson;
import fr.ent.infra.services.quotient.SimulatedRegister.AskedIdentity;
import fr.ent.infra.standalone.start.FirstStart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The stand-in of the CAF knows the families of the demonstration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(classes = Preau.class)
@Import({TestClock.class, RestingRounds.class})
@ContextConfiguration(initializers = RealStandalone.class)
class FamiliesOnFileIT {

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private DemoSettings demo;

    @Autowired
    private Territories territories;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void fill() {
        firstStart.fill();
    }

    @Test
    void letsCafKnowTheHouseholdsOfTheDirectory() {
        AskedIdentity sofia = TerritoryScope.call(
                territories.at("127.0.0.1").id(),
                () -> jdbc.sql("""
                                select sex, birth_date::text as born from core.person
                                where given_name = 'Sofia' and family_name = 'Benali'""")
                        .query((row, number) ->
                                new AskedIdentity("BENALI", "Sofia", row.getString("sex"), row.getString("born"), ""))
                        .single());

        assertThat(new FamiliesOnFile(database()).of(sofia)).isInstanceOfSatisfying(SimulatedFamily.class, family -> {
            assertThat(family.value()).hasValue(912);
            assertThat(family.children())
                    .extracting(SimulatedPerson::givenNames)
                    .containsExactlyInAnyOrder("TOM", "LÉA", "NINA");
        });
        assertThat(DemoTowns.list())
                .extracting(DemoTowns.TownAccess::territory)
                .containsExactlyInAnyOrderElementsOf(territories.list().stream()
                        .map(territory -> territory.id().value())
                        .toList());
    }

    @Test
    void letsCafKnowACitizenByAllFirstNames() {
        AskedIdentity amelie = new AskedIdentity("ROUSSEL", "Amélie Jeanne Louise", "F", "1988-02-09", "71076");

        assertThat(new FamiliesOnFile(database()).of(amelie)).isInstanceOf(SimulatedFamily.class);
    }

    private TestDatabase database() {
        DemoSettings.Database database = demo.database();
        return new TestDatabase(
                database.url(), database.owner().user(), database.owner().password(), "", "");
    }
}
