package fr.ent.core.school.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class SchoolWeekIT {

    private static final String WEEK = "/api/core/school-week";
    private static final LocalDate WEDNESDAY = LocalDate.parse("2027-01-06");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private SettableClock clock;

    private Town town;
    private SchoolId school;
    private Viewer agent;

    @BeforeEach
    void aTownOfFourDays() {
        town = planner.found("Valmarin");
        school = town.school("Jules-Ferry");
        agent = town.viewer(town.agent("Kim", "Boyer"));
    }

    @Test
    void opensWednesdaysFromADayOn() throws Exception {
        String answer = change(WEDNESDAY, "FOUR_AND_A_HALF").getContentAsString();

        assertThat(answer).contains("\"days\":\"FOUR\"", "{\"startsOn\":\"2027-01-06\",\"days\":\"FOUR_AND_A_HALF\"}");
        assertThat(isOpen(WEDNESDAY)).isTrue();
        assertThat(isOpen(WEDNESDAY.minusDays(28))).isFalse();
        assertThat(town.audited("school-week.changed")).isOne();
    }

    @Test
    void forgetsWhatWasPlannedBefore() throws Exception {
        change(WEDNESDAY, "FOUR_AND_A_HALF");
        change(WEDNESDAY.plusDays(7), "FOUR_AND_A_HALF");
        assertThat(isOpen(WEDNESDAY)).isFalse();
        assertThat(isOpen(WEDNESDAY.plusDays(7))).isTrue();

        change(WEDNESDAY, "FOUR");

        assertThat(send(get(WEEK)).getContentAsString()).contains("\"days\":\"FOUR\"", "\"next\":null");
        assertThat(isOpen(WEDNESDAY.plusDays(7))).isFalse();
    }

    @Test
    void leavesPastWednesdaysAsTheyWere() throws Exception {
        assertThat(change(LocalDate.now(clock).minusDays(1), "FOUR_AND_A_HALF").getStatus())
                .isEqualTo(400);
        change(WEDNESDAY, "FOUR_AND_A_HALF");

        clock.set(WEDNESDAY.plusDays(2).atTime(8, 0).atZone(clock.getZone()).toInstant());
        change(WEDNESDAY.plusDays(5), "FOUR");

        assertThat(isOpen(WEDNESDAY)).isTrue();
        assertThat(isOpen(WEDNESDAY.plusDays(7))).isFalse();
        assertThat(send(get(WEEK)).getContentAsString()).contains("\"since\":\"2027-01-06\"");
    }

    private boolean isOpen(LocalDate day) {
        return town.in(() -> calendar.closures(school, day, day).isEmpty());
    }

    private MockHttpServletResponse change(LocalDate from, String days) {
        return send(put(WEEK).content("{\"startsOn\": \"%s\", \"days\": \"%s\"}".formatted(from, days)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
