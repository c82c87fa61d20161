package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.departure.DepartureRound;
import fr.ent.core.merge.people.MergeRound;
import fr.ent.core.onboarding.batch.ImportRound;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Three months after a family left nothing of it is left, whatever it and others wrote; what it owes stays, with no name. */
@ProductTest
class DeletedPeopleIT {

    /** Names, addresses and dates of Zébulon, of Zélie, and of Marc Lunel, who is barred from him. */
    private static final List<String> WORDS = List.of(
            "zéphyr",
            "zephyr",
            "zébulon",
            "zebulon",
            "zélie",
            "lunel",
            "glycines",
            "06 98 76 54 32",
            "2017-03-04",
            "04/03/2017",
            "1983-09-17",
            "9988776655z");

    private static final Pattern STATEMENTS = Pattern.compile(";\n");

    private static final Instant LEFT = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private List<ModuleSchema> schemas;

    private Scene scene;
    private PersonalTraces traces;
    private Account account;
    private UUID article;

    @BeforeEach
    void aFamilyOfWhichMuchIsKept() throws IOException {
        scene = new Scene(planner, http);
        traces = new PersonalTraces(application.getEnvironment(), schemas, scene.town);
        PersonId zelie = scene.person(Persona.GUARDIAN);
        account = accounts.open(NewAccount.of(new PersonName(zelie, "Zélie", "Zéphyr" + NewId.next())));
        scene.conversation();
        article = NewId.next();
        Map<String, Object> values = new HashMap<>(Map.of(
                "child", scene.child.value(),
                "guardian", zelie.value(),
                "household", scene.household.value(),
                "agent", scene.person(Persona.AGENT).value(),
                "class", scene.schoolClass.value(),
                "school", scene.school.value(),
                "activity", UUID.fromString(scene.activity()),
                "booking", NewId.next(),
                "other", article,
                "subject", account.subject()));
        values.put("hash", NewId.next().toString().replace("-", "").repeat(2));
        values.put("paper", UUID.fromString(file(Persona.GUARDIAN)));
        values.put("proof", UUID.fromString(file(Persona.GUARDIAN)));
        values.put("poem", UUID.fromString(file(Persona.PUPIL)));
        values.put("picture", UUID.fromString(file(Persona.TEACHER)));
        values.put("drawing", UUID.fromString(file(Persona.TEACHER)));
        values.put("teacher", scene.person(Persona.TEACHER).value());
        String text = new ClassPathResource("departure/family.sql").getContentAsString(StandardCharsets.UTF_8);
        scene.town.run(() -> STATEMENTS
                .splitAsStream(text)
                .forEach(statement -> jdbc.sql(statement).params(values).update()));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void leaveNothingBehindButNamelessDays() {
        int others = traces.rows(List.of("colin")).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(traces.rows(WORDS))
                .as("the search finds them as long as they are kept")
                .hasSizeGreaterThan(20);
        assertThat(traces.objects(WORDS)).hasSize(5);
        String owed = sum();

        theyLeave();
        passRounds("2027-02-24T09:00:00Z");
        assertThat(traces.rows(WORDS)).as("a day before three months are over").hasSizeGreaterThan(15);
        passRounds("2027-02-25T09:00:00Z");

        assertThat(traces.rows(WORDS)).isEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(traces.objects(WORDS)).isEmpty();
            assertThat(accounts.findBySubject(account.subject())).isEmpty();
        });
        assertThat(sum()).isEqualTo(owed).contains("415");
        assertThat(traces.rows(List.of("colin")).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(others);
        assertThat(scene.town.audited("people.deleted")).isEqualTo(1);
        assertThat(scene.stage()
                        .answer(Persona.TEACHER, post("/api/messaging/articles/{id}/withdraw", article))
                        .getStatus())
                .as("an article that others wrote as well is the class's, without the pictures")
                .isEqualTo(200);
    }

    @Test
    void takeTheirArchiveWithThem() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = scene.town.in(() -> jdbc.sql("select id from core.data_export where person_id = :guardian")
                .param("guardian", scene.person(Persona.GUARDIAN).value())
                .query(UUID.class)
                .single());
        assertThat(traces.keys()).anyMatch(key -> key.endsWith(id.toString()));

        theyLeave();
        passRounds("2027-02-25T09:00:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(traces.keys()).noneMatch(key -> key.endsWith(id.toString())));
    }

    @Test
    void stayWhenTheyAreBack() {
        theyLeave();
        passRounds("2026-12-24T09:00:00Z");
        scene.town.run(() -> jdbc.sql("update core.pupil set left_on = null where id = :child")
                .param("child", scene.child.value())
                .update());

        passRounds("2027-02-25T09:00:00Z");

        assertThat(traces.rows(List.of("zélie"))).containsKey("core.person");
        assertThat(scene.town.audited("people.deleted")).isZero();
    }

    @Test
    void stayAsLongAsTheTownHallHasToKeepThem() {
        theyLeave();
        passRounds("2026-12-24T09:00:00Z");
        scene.town.run(() -> jdbc.sql("""
                        update core.departure set kept_until = '2027-06-30', kept_because = 'Litige en cours', kept_by = :agent
                        where person_id = :guardian""")
                .param("agent", scene.person(Persona.AGENT).value())
                .param("guardian", scene.person(Persona.GUARDIAN).value())
                .update());

        passRounds("2027-02-25T09:00:00Z");
        assertThat(traces.rows(List.of("zélie"))).containsKey("core.person");
        assertThat(traces.rows(List.of("lunel"))).isEmpty();
        passRounds("2027-06-30T09:00:00Z");

        assertThat(traces.rows(WORDS)).isEmpty();
    }

    /** The child is off the register; the agent's own rows stay. */
    private void theyLeave() {
        clock.set(LEFT);
        scene.town.run(() -> {
            jdbc.sql("update core.pupil set left_on = '2026-11-25' where id = :child")
                    .param("child", scene.child.value())
                    .update();
            jdbc.sql("update core.person set left_on = '2026-11-25' where id = :child")
                    .param("child", scene.child.value())
                    .update();
        });
        DepartureRound.pass(application);
    }

    private void passRounds(String at) {
        clock.set(Instant.parse(at));
        ImportRound.pass(application);
        MergeRound.pass(application);
        DepartureRound.pass(application);
    }

    private String sum() {
        return new String(
                scene.stage()
                        .answer(Persona.AGENT, get("/api/canteen/accounts/sum").param("month", "2026-11"))
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String file(Persona owner) {
        byte[] bytes = "Fièvre de Zébulon Zéphyr".getBytes(StandardCharsets.UTF_8);
        return scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(
                                owner,
                                multipart("/api/core/files")
                                        .file(new MockMultipartFile("file", "Zéphyr.txt", "text/plain", bytes)))));
    }
}
