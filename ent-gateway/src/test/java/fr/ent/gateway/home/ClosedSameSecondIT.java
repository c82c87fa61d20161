package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Homework, roll and results of a child or a class are shut to somebody with the next request, whatever shuts them. */
@ProductTest
class ClosedSameSecondIT {

    private static final String DAYS = "&from=2026-11-23&to=2026-11-27";

    private static final List<String> OF_CHILD = List.of(
            "/api/homework/todo?childId={child}",
            "/api/homework/diary?childId={child}" + DAYS,
            "/api/homework/progress?childId={child}",
            "/api/homework/reports/{child}",
            "/api/homework/absences?childId={child}",
            "/api/homework/absences/missed?childId={child}",
            "/api/homework/timetables/{class}?childId={child}&week=2026-W48",
            "/api/homework/timetables/{class}/paper?childId={child}&week=2026-W48");

    private static final List<String> OF_CLASS = List.of(
            "/api/homework/diary?classId={class}" + DAYS,
            "/api/homework/slot-sheets?classId={class}" + DAYS,
            "/api/homework/rolls?classId={class}&date=2026-11-24&half=MORNING",
            "/api/homework/results?classId={class}",
            "/api/homework/reports?classId={class}&term=2026-1",
            "/api/homework/groups?classId={class}",
            "/api/homework/classes/{class}/habits",
            "/api/homework/timetables/{class}?week=2026-W48",
            "/api/homework/timetables/{class}/paper?week=2026-W48",
            "/api/homework/progress?childId={child}",
            "/api/homework/reports/{child}");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private ChildId lea;
    private PersonId father;
    private PersonId teacher;
    private PersonId standIn;
    private String head;
    private String agent;

    @BeforeEach
    void aClass() {
        clock.reset();
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        ChildId tom = town.pupil("Tom", "Benali", school, town.schoolClass(school, "CM2"));
        father = town.guardian("Nicolas", "Benali", lea, tom);
        town.guardian("Sofia", "Benali", lea, tom);
        teacher = town.teacher("Claire", "Morel", schoolClass);
        standIn = town.teacher("Noé", "Perrin", town.schoolClass(school, "GS"));
        head = town.account(town.head("Anne", "Petit", school));
        agent = town.account(town.agent("Luc", "Garnier"));
    }

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void theChildOfABarredGuardian() throws Exception {
        String account = town.account(father);
        expect(200, account, OF_CHILD);
        MockMultipartFile paper = new MockMultipartFile(
                "file", "decision.pdf", null, "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        String file = id(send(agent, multipart("/api/core/files").file(paper)));

        send(agent, post("/api/core/pupils/{id}/guardians/{guardian}/bar", lea, father), """
                {"kind": "JUDGMENT", "decidedOn": "2026-11-20", "fileId": "%s"}""".formatted(file));

        expect(404, account, OF_CHILD);
    }

    @Test
    void aChildWhoLeft() throws Exception {
        String account = town.account(father);
        String teaching = town.account(teacher);
        List<String> taught = List.of("/api/homework/progress?childId={child}", "/api/homework/reports/{child}");
        expect(200, account, OF_CHILD);
        expect(200, teaching, taught);

        town.run(() -> jdbc.sql("update core.pupil set left_on = date '2026-11-24' where id = :id")
                .param("id", lea.value())
                .update());

        expect(404, account, OF_CHILD);
        expect(404, teaching, taught);
    }

    @Test
    void aClassHandedBack() throws Exception {
        String account = town.account(standIn);
        String replacement = handOver("2026-11-27");
        expect(200, account, OF_CLASS);

        send(head, delete("/api/core/replacements/{id}", replacement));

        expect(404, account, OF_CLASS);
    }

    @Test
    void aClassWhoseReplacementIsOver() throws Exception {
        String account = town.account(standIn);
        handOver("2026-11-24");
        clock.set(Instant.parse("2026-11-24T22:59:59Z"));
        expect(200, account, OF_CLASS);

        clock.set(Instant.parse("2026-11-24T23:00:00Z"));

        expect(404, account, OF_CLASS);
    }

    private String handOver(String until) throws Exception {
        return id(send(head, post("/api/core/classes/{id}/replacements", schoolClass), """
                {"replacedId": "%s", "personId": "%s", "days": {"from": "2026-11-24", "until": "%s"}}""".formatted(
                        teacher, standIn, until)));
    }

    private void expect(int status, String account, List<String> paths) throws Exception {
        for (String path : paths) {
            String there = path.replace("{child}", lea.toString()).replace("{class}", schoolClass.toString());
            assertThat(ask(account, get(there)).getStatus()).as(path).isEqualTo(status);
        }
    }

    private MockHttpServletResponse send(String account, AbstractMockHttpServletRequestBuilder<?> request, String body)
            throws Exception {
        return send(account, request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private MockHttpServletResponse send(String account, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer = ask(account, request);
        assertThat(answer.getStatus())
                .as(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        return answer;
    }

    private MockHttpServletResponse ask(String account, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return http.perform(request.with(jwt().jwt(token -> token.subject(account)
                        .claim(
                                "auth_time",
                                Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()))))
                .andReturn()
                .getResponse();
    }

    private static String id(MockHttpServletResponse answer) {
        return JsonPath.read(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
    }
}
