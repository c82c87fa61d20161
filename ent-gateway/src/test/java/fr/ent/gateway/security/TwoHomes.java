package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.testing.TownPlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A child of two homes of which much is kept: Zélie's, and Basile's. */
final class TwoHomes {

    private static final Pattern STATEMENTS = Pattern.compile(";\n");

    final Scene scene;
    final String paperOfAgent;
    private final JdbcClient jdbc;
    private final HouseholdId otherHome;

    TwoHomes(TownPlanner planner, MockMvc http, JdbcClient jdbc, Accounts accounts) throws IOException {
        this.jdbc = jdbc;
        scene = new Scene(planner, http);
        PersonId zelie = scene.person(Persona.GUARDIAN);
        Account account = accounts.open(NewAccount.of(new PersonName(zelie, "Zélie", "Zéphyr" + NewId.next())));
        scene.conversation();
        PersonId basile = scene.town.guardian("Basile", "Quenouille", scene.child);
        otherHome = scene.town.household(List.of(basile), List.of(scene.child));
        paperOfAgent = file(Persona.AGENT, "Certificat de Basile.txt");
        // taken out of a file again: nothing tells whose it is
        file(Persona.AGENT, "Certificat de Basile.txt");
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
        values.put("picture", UUID.fromString(file(Persona.TEACHER, "Image.txt")));
        values.put("drawing", UUID.fromString(file(Persona.TEACHER, "Dessin.txt")));
        values.put("teacher", scene.person(Persona.TEACHER).value());
        values.put("poem", UUID.fromString(file(Persona.PUPIL, "Zéphyr.txt")));
        values.put("basile", basile.value());
        values.put("home", otherHome.value());
        values.put("received", UUID.fromString(paperOfAgent));
        run("departure/family.sql", values);
        run("archive/other-home.sql", values);
    }

    /** Zélie comes to live in Basile's home, as of tomorrow. */
    void join() throws IOException {
        run(
                "archive/moved-home.sql",
                Map.of(
                        "child", scene.child.value(),
                        "guardian", guardian().value(),
                        "household", scene.household.value(),
                        "home", otherHome.value(),
                        "agent", scene.person(Persona.AGENT).value()));
    }

    PersonId guardian() {
        return scene.person(Persona.GUARDIAN);
    }

    List<UUID> exports() {
        return scene.town.in(() -> jdbc.sql("select id from core.data_export where person_id = :guardian")
                .param("guardian", guardian().value())
                .query(UUID.class)
                .list());
    }

    /** Ids of all people but this family, and of all households but its own. */
    List<String> ids() {
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
