package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.Terms.body;
import static fr.ent.canteen.testing.Terms.wish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa eats on Mondays and Thursdays until the end of June 2027, and the year 2027-2028 is opened. */
class RenewPatternsIT extends FamilyScene {

    private static final String PATTERNS = "/api/canteen/patterns";
    private static final String RENEWALS = PATTERNS + "/renewals";
    private static final LocalDate BEGIN = LocalDate.of(2027, 5, 31);
    private static final LocalDate END = LocalDate.of(2027, 7, 2);

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void aPatternThatEndsWithTheYear() throws Exception {
        canteen = town.canteen(30);
        requests.post(mother, PATTERNS, body(BEGIN, END, wish(lea, canteen, "ODD", "MONDAY", "THURSDAY")))
                .andExpect(status().isCreated());
        town.town().run(() -> jdbc.sql("""
                        insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                        values (core.territory(), gen_random_uuid(), '2027-2028', '2027-09-01', '2028-07-04')""").update());
        clock.set(Instant.parse("2027-07-05T08:00:00Z"));
    }

    @Test
    void offersTheDaysOfTheYearBefore() throws Exception {
        requests.get(mother, RENEWALS)
                .andExpect(jsonPath("$[0].from").value("2027-09-01"))
                .andExpect(jsonPath("$[0].to").value("2028-07-04"))
                .andExpect(jsonPath("$[0].wishes", hasSize(1)))
                .andExpect(jsonPath("$[0].wishes[0].weekdays", contains("MONDAY", "THURSDAY")))
                .andExpect(jsonPath("$[0].wishes[0].weeks").value("ODD"));
    }

    @Test
    void offersNothingOnceItIsRenewedOrBeforeTheYearIsNear() throws Exception {
        clock.set(Instant.parse("2027-04-01T08:00:00Z"));
        requests.get(mother, RENEWALS).andExpect(jsonPath("$", hasSize(0)));

        clock.set(Instant.parse("2027-07-05T08:00:00Z"));
        requests.post(
                        mother,
                        PATTERNS,
                        body(
                                LocalDate.of(2027, 9, 1),
                                LocalDate.of(2027, 12, 17),
                                wish(lea, canteen, "EVERY", "MONDAY")))
                .andExpect(status().isCreated());
        requests.get(mother, RENEWALS).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void offersAllThatEndedTogether() throws Exception {
        clock.reset();
        requests.post(mother, PATTERNS, body(BEGIN, END, wish(lea, canteen, "ODD", "FRIDAY")))
                .andExpect(status().isCreated());
        clock.set(Instant.parse("2027-07-05T08:00:00Z"));

        requests.get(mother, RENEWALS)
                .andExpect(jsonPath("$[0].wishes", hasSize(2)))
                .andExpect(jsonPath("$[0].wishes[1].weekdays", contains("FRIDAY")));
    }

    @Test
    void offersEachParentOfAChildWithTwoHomesTheirOwnDays() throws Exception {
        Viewer father = town.guardian(lea);
        clock.reset();
        requests.post(father, PATTERNS, body(BEGIN, END, wish(lea, canteen, "EVEN", "TUESDAY")))
                .andExpect(status().isCreated());
        clock.set(Instant.parse("2027-07-05T08:00:00Z"));

        requests.get(father, RENEWALS)
                .andExpect(jsonPath("$[0].wishes", hasSize(1)))
                .andExpect(jsonPath("$[0].wishes[0].weeks").value("EVEN"));
        requests.get(mother, RENEWALS)
                .andExpect(jsonPath("$[0].wishes", hasSize(1)))
                .andExpect(jsonPath("$[0].wishes[0].weeks").value("ODD"));
        requests.get(agent, RENEWALS + "?childId=" + lea).andExpect(jsonPath("$[0].wishes", hasSize(2)));
    }

    @Test
    void offersNothingToAChildWhoLeavesWithTheYear() throws Exception {
        town.town().number("""
                        with change as (
                            insert into core.year_change (id, school_id, year_id, state, created_by, created_at,
                                                          applied_by, applied_at)
                            select gen_random_uuid(), p.school_id, y.id, 'APPLIED', p.id, now(), p.id, now()
                            from core.pupil p join core.school_year y on y.label = '2027-2028' where p.id = :id returning id),
                        step as (
                            insert into core.year_change_pupil (change_id, child_id, from_class_id, level, next_step, step, origin)
                            select change.id, p.id, p.class_id, '', '', 'LEAVES', 'HAND'
                            from core.pupil p cross join change where p.id = :id returning child_id)
                        select count(*) from step""", lea.value());

        requests.get(mother, RENEWALS).andExpect(jsonPath("$", hasSize(0)));
    }
}
