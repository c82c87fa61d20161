package fr.ent.infra.standalone.demo;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.Preau;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.standalone.start.FirstStart;
import fr.ent.infra.standalone.start.StandaloneSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mother of three children in two schools of the demonstration, and her screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(classes = Preau.class)
@AutoConfigureMockMvc
@Import({TestClock.class, RestingRounds.class, StatementCounter.class, StatementRecorder.class})
@ContextConfiguration(initializers = RealStandalone.class)
abstract class SofiasScreens {

    static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private StandaloneSettings settings;

    @Autowired
    StatementCounter statements;

    @Autowired
    private Viewers viewers;

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    @Value("${ent.keycloak.url}")
    private URI keycloak;

    private String token = "";
    private String daughter = "";
    Viewer sofia;
    ChildView child;
    String week = "";

    @BeforeAll
    void aMotherOfThree() {
        firstStart.fill();
        ListedAccounts listed = new ListedAccounts(settings.data().resolve("demo-accounts.json"), keycloak);
        daughter = listed.token(listed.named("lea.benali"));
        token = listed.token(listed.named("sofia.benali"));
        sofia = viewers.findViewer(ListedAccounts.subject(token)).orElseThrow();
        child = sofia.children().getFirst();
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        week = "from=" + monday + "&to=" + monday.plusDays(6);
    }

    /** The timetable of her child's class in the week to come. */
    final String timetable() {
        return "/api/homework/timetables/" + child.classId() + "?week="
                + monday().format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
    }

    final LocalDate monday() {
        return LocalDate.parse(week.substring("from=".length(), "from=".length() + 10));
    }

    final String read(String path) throws Exception {
        return read(path, token);
    }

    /** Reads as her daughter in elementary school does. */
    final String readAsPupil(String path) throws Exception {
        return read(path, daughter);
    }

    private String read(String path, String with) throws Exception {
        return http.perform(get(path).header("Authorization", "Bearer " + with))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The wish for a lunch that can be booked now, in the weeks to come. */
    final String freeLunch() throws Exception {
        LocalDate monday = monday();
        JsonNode weeks = JSON.readTree(read("/api/canteen/week?from=" + monday + "&to=" + monday.plusDays(60)));
        return weeks.get("children")
                .valueStream()
                .flatMap(child -> child.get("days")
                        .valueStream()
                        .filter(day -> day.get("status").asString().equals("FREE")
                                && day.get("changeable").asBoolean())
                        .map(day -> "{\"childId\":\"%s\",\"activityId\":\"%s\",\"date\":\"%s\"}"
                                .formatted(
                                        child.get("childId").asString(),
                                        child.get("activityId").asString(),
                                        day.get("date").asString())))
                .findFirst()
                .orElseThrow();
    }

    final String written(MockHttpServletRequestBuilder request, String body) throws Exception {
        return sent(request, body)
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    final ResultActions sent(MockHttpServletRequestBuilder request, String body) throws Exception {
        return http.perform(request.header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
