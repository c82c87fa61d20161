package fr.ent.core.school.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Closed days of a town whose clock shows a day in November 2026. */
@IntegrationTest
class CloseDaysIT {

    private static final String CLOSED_DAYS = "/api/core/closed-days";
    private static final String CLOSED = "core.closed-days";
    private static final LocalDate FRIDAY = LocalDate.parse("2027-05-21");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private SchoolId ferry;
    private SchoolId mace;
    private Viewer agent;

    @BeforeEach
    void aTownWithTwoSchools() {
        town = planner.found("Valmarin");
        ferry = town.school("Jules-Ferry");
        mace = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Kim", "Boyer"));
    }

    @Test
    void closesASchoolOrAll() throws Exception {
        assertThat(close(ferry, FRIDAY, FRIDAY).getStatus()).isEqualTo(201);
        assertThat(close(null, FRIDAY.plusDays(3), FRIDAY.plusDays(4)).getStatus())
                .isEqualTo(201);

        assertThat(kind(ferry, FRIDAY)).isEqualTo(ClosureKind.LOCAL);
        assertThat(kind(mace, FRIDAY)).isNull();
        assertThat(kind(mace, FRIDAY.plusDays(4))).isEqualTo(ClosureKind.LOCAL);
        assertThat(town.audited("closed-day.written")).isEqualTo(2);
    }

    @Test
    void readsTheYearWithItsHolidays() throws Exception {
        close(ferry, FRIDAY, FRIDAY);

        String year = text(send(get(CLOSED_DAYS).param("year", "2026")));

        assertThat(JsonPath.<String>read(year, "$.closedDays[0].label")).isEqualTo("Pont");
        assertThat(year).contains("2027-05-06", "Ascension", "2026-12-25", "2027-08-31");
        assertThat(JsonPath.<Integer>read(year, "$.holidays.school.length()")).isGreaterThan(4);
        assertThat(text(send(get(CLOSED_DAYS).param("year", "2027")))).contains("\"closedDays\":[]");
    }

    @Test
    void closesNoDayTwice() throws Exception {
        close(ferry, FRIDAY, FRIDAY);

        assertThat(problem(close(ferry, FRIDAY.minusDays(1), FRIDAY))).isEqualTo("core:closed-day-overlaps");
        assertThat(problem(close(null, FRIDAY, FRIDAY))).isEqualTo("core:closed-day-overlaps");
        assertThat(close(mace, FRIDAY, FRIDAY).getStatus()).isEqualTo(201);
    }

    @Test
    void refusesDaysThatHaveCome() throws Exception {
        LocalDate today = LocalDate.now(clock);

        assertThat(text(close(ferry, today, FRIDAY.minusYears(1)))).contains("before-from");
        assertThat(text(close(ferry, today, today))).contains("\"field\":\"from\"", "not-to-come");
        assertThat(close(SchoolId.next(), FRIDAY, FRIDAY).getStatus()).isEqualTo(404);
    }

    @Test
    void opensDaysAgainUntilTheFirstHasCome() throws Exception {
        String other = JsonPath.read(text(close(mace, FRIDAY, FRIDAY)), "$.id");
        String id = JsonPath.read(text(close(ferry, FRIDAY, FRIDAY.plusDays(4))), "$.id");
        assertThat(send(delete(CLOSED_DAYS + "/{id}", other)).getStatus()).isEqualTo(200);
        assertThat(kind(mace, FRIDAY)).isNull();

        clock.set(Instant.parse("2027-05-21T06:00:00Z"));
        assertThat(problem(send(delete(CLOSED_DAYS + "/{id}", id)))).isEqualTo("core:closed-day-begun");
        assertThat(change(id, 7, FRIDAY)).isEqualTo(409);
        assertThat(change(id, 0, FRIDAY.minusDays(1))).isEqualTo(400);
        assertThat(change(id, 0, FRIDAY)).isEqualTo(200);
        assertThat(kind(ferry, FRIDAY.plusDays(4))).isNull();

        clock.set(Instant.parse("2027-05-24T06:00:00Z"));
        assertThat(change(id, 1, LocalDate.of(2027, 5, 25))).isEqualTo(400);
    }

    @Test
    void tellsThePeopleOfTheSchool() throws Exception {
        ClassId cp = town.schoolClass(ferry, "CP");
        ChildId lea = town.pupil("Léa", "Benali", ferry, cp);
        ChildId tom = town.pupil("Tom", "Roy", mace, town.schoolClass(mace, "CP"));
        PersonId mother = town.guardian("Sofia", "Benali", lea);
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        PersonId teacher = town.teacher("Claire", "Morel", cp);
        PersonId head = town.head("Anne", "Petit", ferry);
        PersonId elsewhere = town.guardian("Rose", "Roy", tom);

        String id = JsonPath.read(text(close(ferry, FRIDAY, FRIDAY.plusDays(4))), "$.id");
        assertThat(told(CLOSED)).containsExactlyInAnyOrder(lea.asPerson(), mother, teacher, head);
        assertThat(told(CLOSED)).doesNotContain(barred, elsewhere);

        change(id, 0, FRIDAY);
        assertThat(told(CLOSED)).hasSize(4);
        assertThat(town.number(
                        "select count(*) from core.notice where arguments ->> 'to' = '' and recipient_id = :id",
                        mother.value()))
                .isOne();

        readAll(mother);
        send(delete(CLOSED_DAYS + "/{id}", id));
        assertThat(told(CLOSED)).containsExactly(mother);
        assertThat(told("core.opened-days")).containsExactly(mother);
    }

    private List<PersonId> told(String kind) {
        return town.in(() -> jdbc.sql("select recipient_id from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, n) -> new PersonId(row.getObject("recipient_id", UUID.class)))
                .list());
    }

    private void readAll(PersonId person) {
        town.run(() -> jdbc.sql("update core.notice set read_at = now() where recipient_id = :id")
                .param("id", person.value())
                .update());
    }

    private int change(String id, int version, LocalDate to) throws Exception {
        return send(put(CLOSED_DAYS + "/{id}", id).content("""
                        {"version": %d, "label": "Pont", "to": "%s"}""".formatted(version, to)))
                .getStatus();
    }

    private @Nullable ClosureKind kind(SchoolId school, LocalDate day) {
        return town.in(() -> calendar.days(List.of(school), day, day)
                .findClosure(school, day)
                .map(SchoolCalendar.Closure::kind)
                .orElse(null));
    }

    private MockHttpServletResponse close(@Nullable SchoolId school, LocalDate from, LocalDate to) throws Exception {
        return send(post(CLOSED_DAYS).content("""
                {"schoolId": %s, "label": "Pont", "from": "%s", "to": "%s"}""".formatted(school == null ? "null" : "\"" + school + "\"", from, to)));
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

    private static String problem(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(409);
        return JsonPath.<String>read(text(answer), "$.type").replace("urn:ent:problem:", "");
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
