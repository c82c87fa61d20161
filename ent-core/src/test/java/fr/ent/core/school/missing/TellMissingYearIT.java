package fr.ent.core.school.missing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TellMissingYearIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TellMissingYear tellMissingYear;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private PersonId administrator;
    private PersonId agent;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        administrator = town.administrator("Paul", "Girardot");
        agent = town.agent("Nadia", "Ferrand");
    }

    /** The State's list ends with the summer of 2027. */
    @Test
    void theAdministratorIsToldOnceBeforeJune() {
        pass("2027-02-27T06:00:00Z");
        assertThat(told(administrator)).isZero();

        pass("2027-03-02T06:00:00Z");
        pass("2027-03-03T06:00:00Z");
        pass("2027-05-31T06:00:00Z");

        assertThat(told(administrator)).isOne();
        assertThat(told(agent)).isZero();
        assertThat(town.number(
                        "select count(*) from core.notice where kind = 'core.holidays-missing'"
                                + " and recipient_id = :id and arguments->>'until' = '2027-08-31'",
                        administrator.value()))
                .isOne();
    }

    @Test
    void isNotToldOnceTheStatesFileWasTaken() {
        town.run(() -> jdbc.sql("""
                        insert into core.own_holidays (zone, periods, imported_by, imported_at)
                        values ('Corse',
                                '[{"label": "Vacances d’été", "from": "2028-07-08", "resumesOn": "2028-09-01"}]', gen_random_uuid(), now())""").update());

        pass("2027-05-31T06:00:00Z");

        assertThat(told(administrator)).isZero();
    }

    @Test
    void anAdministratorWhoComesLaterIsToldToo() {
        pass("2027-03-02T06:00:00Z");
        PersonId second = town.administrator("Ada", "Baille");

        pass("2027-03-03T06:00:00Z");

        assertThat(told(second)).isOne();
        assertThat(told(administrator)).isOne();
    }

    private void pass(String moment) {
        clock.set(Instant.parse(moment));
        tellMissingYear.everywhere();
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.holidays-missing' and recipient_id = :id",
                person.value());
    }
}
