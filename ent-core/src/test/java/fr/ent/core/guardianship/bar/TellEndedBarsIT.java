package fr.ent.core.guardianship.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

class TellEndedBarsIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext application;

    private Asking asking;
    private Viewer agent;
    private PersonId administrator;
    private PersonId karim;

    @BeforeEach
    void aBarUntilChristmas() throws Exception {
        asking = new Asking(mvc);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        administrator = town.administrator("Paul", "Girardot");
        town.guardian("Sofia", "Benali", lea);
        karim = town.guardian("Karim", "Benali", lea);
        asking.post(agent, "/api/core/pupils/" + lea + "/guardians/" + karim + "/bar", """
                        {"kind": "ORDER", "decidedOn": "2026-10-02", "endsOn": "2026-12-24", "fileId": "%s"}""".formatted(
                                town.file(agent.person(), "ordonnance.pdf")))
                .andExpect(status().isCreated());
    }

    @Test
    void anEndThatHasPassedIsToldOnceAndLiftsNothing() throws Exception {
        pass("2026-12-24T12:00:00Z");
        assertThat(told(administrator)).isZero();

        pass("2026-12-25T06:00:00Z");
        pass("2026-12-26T06:00:00Z");

        assertThat(told(administrator)).isOne();
        assertThat(told(agent.person())).isOne();
        assertThat(told(karim)).isZero();
        assertThat(town.viewer(karim).children()).isEmpty();
        asking.get(agent, "/api/core/pupils/{id}/ties", lea)
                .andExpect(jsonPath("$.guardians[1].bar.ended").value(true));
    }

    @Test
    void isToldToThoseWhoDecideNowAlsoWhenTheWriterIsKnownNoMore() {
        PersonId head = town.head("Ada", "Baille", school);
        PersonId otherHead = town.head("Max", "Henry", town.school("Les Tilleuls"));
        town.run(() -> jdbc.sql("update core.guardian_bar set barred_by = gen_random_uuid()")
                .update());

        pass("2026-12-25T06:00:00Z");

        assertThat(told(administrator)).isOne();
        assertThat(told(head)).isOne();
        assertThat(told(agent.person())).isOne();
        assertThat(told(otherHead)).isZero();
    }

    @Test
    void isNotToldToAWriterWhoDecidesNoMore() {
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :id")
                .param("id", agent.person().value())
                .update());

        pass("2026-12-25T06:00:00Z");

        assertThat(told(administrator)).isOne();
        assertThat(told(agent.person())).isZero();
    }

    @Test
    void anEndWhileTheChildIsAwayIsToldOnTheReturn() {
        left("'2026-12-20'");
        pass("2026-12-25T06:00:00Z");
        assertThat(told(administrator)).isZero();

        left("null");
        pass("2027-01-04T06:00:00Z");
        assertThat(told(administrator)).isOne();
    }

    private void left(String day) {
        town.run(() -> jdbc.sql("update core.pupil set left_on = cast(%s as date) where id = :id".formatted(day))
                .param("id", lea.value())
                .update());
    }

    private void pass(String moment) {
        clock.set(Instant.parse(moment));
        application.getBean(TellEndedBars.class).everywhere();
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.guardian-bar-ended' and recipient_id = :id",
                person.value());
    }
}
