package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.archive.ArchiveRound;
import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A person's archive holds everything about them and nothing of others, by the search of {@link DeletedPeopleIT}. */
@ProductTest
class OwnArchiveIT {

    /** Words about Zélie and Zébulon, as they are kept. */
    private static final List<String> OWN = List.of(
            "zébulon",
            "zélie",
            "zéphyr",
            "7 rue des Glycines",
            "zelie@zephyr.test",
            "zelie.zephyr",
            "06 98 76 54 32",
            "2017-03-04",
            "1983-09-17",
            "Zicavo",
            "9988776655Z",
            "2A000",
            "Famille Zéphyr",
            "Mme Zéphyr a téléphoné",
            "Zébulon avait de la fièvre",
            "Zébulon a de la fièvre",
            "Zéphyr s’écrit avec un accent",
            "Dr Zéphyr",
            "allergie de Zébulon",
            "Attestation de Zélie Zéphyr",
            "Revenus de Mme Zéphyr",
            "Fièvre de Zébulon Zéphyr",
            "Zéphyr.txt",
            "Zélie ZÉPHYRE 1983-09-17",
            "CE1 Mme Aubin");

    /** Words about Basile, Zébulon's other parent, of his home, of the barred one, and of a family of the class. */
    private static final List<String> OTHERS = List.of(
            "basile",
            "quenouille",
            "impasse du Moulin",
            "1979-01-02",
            "13/02/1979",
            "77700",
            "9137",
            "Certificat de Basile",
            "Papi Zéphyr",
            "Zoltan",
            "kiwi",
            "lunel",
            "marc",
            "colin",
            "léon",
            "inès",
            "roche",
            "camille");

    private static final Pattern STATEMENTS = Pattern.compile(";\n");

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

    @Autowired
    private List<ArchivedRecords> modules;

    private Scene scene;
    private PersonId basile;
    private HouseholdId otherHome;
    private String paperOfAgent = "";

    @BeforeEach
    void aFamilyOfTwoHomesOfWhichMuchIsKept() throws IOException {
        scene = new Scene(planner, http);
        PersonId zelie = scene.person(Persona.GUARDIAN);
        Account account = accounts.open(NewAccount.of(new PersonName(zelie, "Zélie", "Zéphyr" + NewId.next())));
        scene.conversation();
        basile = scene.town.guardian("Basile", "Quenouille", scene.child);
        otherHome = scene.town.household(List.of(basile), List.of(scene.child));
        paperOfAgent = file(Persona.AGENT, "Certificat de Basile.txt");
        Map<String, Object> values = new HashMap<>(Map.of(
                "child", scene.child.value(),
                "guardian", zelie.value(),
                "household", scene.household.value(),
                "agent", scene.person(Persona.AGENT).value(),
                "class", scene.schoolClass.value(),
                "school", scene.school.value(),
                "activity", UUID.fromString(scene.activity()),
                "booking", NewId.next(),
                "other", NewId.next(),
                "subject", account.subject()));
        values.put("hash", NewId.next().toString().replace("-", "").repeat(2));
        values.put("paper", UUID.fromString(file(Persona.GUARDIAN, "Zéphyr.txt")));
        values.put("proof", UUID.fromString(file(Persona.GUARDIAN, "Zéphyr.txt")));
        values.put("basile", basile.value());
        values.put("home", otherHome.value());
        values.put("received", UUID.fromString(paperOfAgent));
        run("departure/family.sql", values);
        run("archive/other-home.sql", values);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void holdsEverythingAboutThemAndNothingOfOthers() {
        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(archive.found(OWN)).containsExactlyElementsOf(OWN);
        assertThat(archive.found(OTHERS)).isEmpty();
        assertThat(archive.found(ids())).isEmpty();
        assertThat(archive.file("mes-donnees.pdf")).contains("Zébulon", "7 rue des Glycines", "4 mars 2017");
        assertThat(archive.file("LISEZ-MOI.txt"))
                .contains("Valmarin", "donnees/identite.json", "canteen.barred_person");
        assertThat(archive.files().keySet()).anyMatch(name -> name.startsWith("fichiers/001-"));
    }

    /** Each table in which the search finds this family gives rows, unless its module says why not. */
    @Test
    void givesRowsOfEachTableThatTellsOfThem() {
        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);
        Map<String, Integer> kept = new PersonalTraces(application.getEnvironment(), schemas, scene.town)
                .rows(List.of(
                        "zélie",
                        "zébulon",
                        "zéphyr",
                        "zephyr",
                        scene.child.toString(),
                        guardian().toString()));

        List<String> silent = modules.stream()
                .flatMap(module -> module.tables().stream())
                .filter(table -> kept.containsKey(table.table()))
                .filter(table -> archive.data(table.file()).isEmpty())
                .map(ArchivedTable::table)
                .toList();

        assertThat(kept).hasSizeGreaterThan(25);
        // rights of colleagues, whom the class is named after or who wrote about them
        assertThat(silent).isSubsetOf("core.role_grant", "homework.entry");
    }

    @Test
    void holdsNothingOfAChildFromWhomTheyAreBarred() {
        OwnArchive archive = OwnArchive.take(scene, Persona.RESTRICTED_GUARDIAN);

        assertThat(archive.found(List.of("lunel"))).isNotEmpty();
        assertThat(archive.data("responsabilite").get(0).get("restricted").booleanValue())
                .isTrue();
        assertThat(archive.found(Stream.of("zé", "2017-03-04", "glycines", "basile", scene.child.toString())
                        .toList()))
                .isEmpty();
    }

    @Test
    void holdsNothingOfFamiliesWhomSomebodyServes() {
        OwnArchive archive = OwnArchive.take(scene, Persona.AGENT);

        assertThat(archive.found(List.of("roche", "camille"))).hasSize(2);
        assertThat(archive.found(List.of("zé", "basile", "certificat", "colin", paperOfAgent)))
                .isEmpty();
        assertThat(archive.data("journal")).isNotEmpty();
    }

    @Test
    void isOneAtATimeAndForItsOwnerAlone() {
        OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN_OF_CLASSMATE)).isEqualTo("NONE");
        assertThat(OwnArchive.state(scene, Persona.FOREIGN_ADMINISTRATOR)).isEqualTo("NONE");
        assertThat(OwnArchive.fetch(scene, Persona.ADMINISTRATOR).getStatus()).isEqualTo(404);
        OwnArchive.take(scene, Persona.GUARDIAN);
        assertThat(exports()).hasSize(1);
        assertThat(scene.town.audited("data-export.asked")).isEqualTo(2);
        assertThat(scene.town.audited("data-export.fetched")).isEqualTo(2);
        assertThat(scene.town.number(
                        "select count(*) from core.notice where kind = 'core.data-export-ready' and recipient_id = :id",
                        guardian().value()))
                .isEqualTo(2);
    }

    @Test
    void isGoneOnceItsDaysAreOver() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = exports().getFirst();

        clock.set(clock.instant().plus(Duration.ofDays(6)));
        ArchiveRound.pass(application);
        assertThat(exports()).hasSize(1);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        ArchiveRound.pass(application);

        assertThat(exports()).isEmpty();
        awaitNoObject(id);
    }

    @Test
    void isGoneWhenItsOwnerWantsItNoMore() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = exports().getFirst();

        OwnArchive.cancel(scene, Persona.GUARDIAN);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("NONE");
        awaitNoObject(id);
    }

    @Test
    void isGoneOnceItsOwnerIsBarredFromAChildInIt() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = exports().getFirst();

        scene.town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = :guardian")
                .param("guardian", guardian().value())
                .update());

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("NONE");
        assertThat(OwnArchive.fetch(scene, Persona.GUARDIAN).getStatus()).isEqualTo(404);
        ArchiveRound.pass(application);
        assertThat(exports()).isEmpty();
        awaitNoObject(id);
    }

    @Test
    void isMadeByTheNextRoundWhenACopyHasLeftIt() {
        scene.town.run(() -> jdbc.sql("""
                        insert into core.data_export (id, person_id, state, site, asked_at, parts, tries, taken_until)
                        values (gen_random_uuid(), :guardian, 'UNDER_WAY', '', :now, 3, 1, :now)""")
                .param("guardian", guardian().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());

        ArchiveRound.pass(application);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("READY");
    }

    private PersonId guardian() {
        return scene.person(Persona.GUARDIAN);
    }

    private List<UUID> exports() {
        return scene.town.in(() -> jdbc.sql("select id from core.data_export where person_id = :guardian")
                .param("guardian", guardian().value())
                .query(UUID.class)
                .list());
    }

    private void awaitNoObject(UUID id) {
        PersonalTraces traces = new PersonalTraces(application.getEnvironment(), schemas, scene.town);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(traces.keys()).noneMatch(key -> key.endsWith(id.toString())));
    }

    /** Ids of all people but this family, and of all households but its own. */
    private List<String> ids() {
        return scene.town.in(() -> jdbc.sql("""
                        select cast(id as text) from core.person where id not in (:own)
                        union all select cast(id as text) from core.household where id <> :household""")
                .param("own", List.of(scene.child.value(), guardian().value()))
                .param("household", scene.household.value())
                .query(String.class)
                .list());
    }

    private void run(String file, Map<String, Object> values) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        scene.town.run(() -> STATEMENTS
                .splitAsStream(text)
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> jdbc.sql(statement).params(values).update()));
    }

    private String file(Persona owner, String name) {
        byte[] bytes = (owner == Persona.AGENT ? "Certificat de Basile" : "Fièvre de Zébulon Zéphyr")
                .getBytes(StandardCharsets.UTF_8);
        return scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(
                                owner,
                                multipart("/api/core/files")
                                        .file(new MockMultipartFile("file", name, "text/plain", bytes)))));
    }
}
