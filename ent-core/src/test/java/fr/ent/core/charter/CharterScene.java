package fr.ent.core.charter;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, her mother and a father who is barred, her teacher and the head of her school, and the town's administrator. */
abstract class CharterScene extends ClassScene {

    static final String TODAY = "2026-11-24";

    @Autowired
    private MockMvc mvc;

    @Autowired
    SettableClock clock;

    Asking asking;
    PersonId sofia;
    PersonId marc;
    PersonId aubin;
    PersonId baille;
    PersonId paul;

    @BeforeEach
    void aSchool() {
        asking = new Asking(mvc);
        sofia = town.guardian("Sofia", "Benali", lea);
        marc = town.restrictedGuardian("Marc", "Benali", lea);
        aubin = town.teacher("Claude", "Aubin", schoolClass);
        baille = town.head("Dominique", "Baille", school);
        paul = town.administrator("Paul", "Girardot");
    }

    /** Written for the school by its head; its id. */
    String ofSchool(String startsOn) throws Exception {
        return idOf(write(town.viewer(baille), "\"" + school + "\"", startsOn));
    }

    /** Written for the territory by its administrator; its id. */
    String ofTown(String startsOn) throws Exception {
        return idOf(write(town.viewer(paul), "null", startsOn));
    }

    /** With these words for adults, and the children's as always. */
    String ofTown(String startsOn, String adultText) throws Exception {
        return idOf(write(town.viewer(paul), "null", startsOn, adultText));
    }

    ResultActions write(Viewer by, String schoolId, String startsOn) throws Exception {
        return write(by, schoolId, startsOn, "Cet espace sert à l’école.\\r\\n\\r\\nChacun y est poli.");
    }

    private ResultActions write(Viewer by, String schoolId, String startsOn, String adultText) throws Exception {
        return asking.post(by, "/api/core/charters", """
                {"schoolId": %s, "startsOn": "%s", "sentences": [
                   {"icon": "SMILE", "text": "Je suis gentil avec les autres."},
                   {"icon": "HELP", "text": " Si quelque chose me gêne, je le dis à un adulte. "}],
                 "adultText": "%s"}""".formatted(schoolId, startsOn, adultText));
    }

    ResultActions readOwn(PersonId person) throws Exception {
        return asking.get(town.viewer(person), "/api/core/charters/in-force");
    }

    ResultActions accept(PersonId person, String charter) throws Exception {
        return asking.post(town.viewer(person), "/api/core/charters/" + charter + "/acceptances", "");
    }

    ResultActions withdraw(PersonId person, String charter) throws Exception {
        return asking.delete(town.viewer(person), "/api/core/charters/" + charter);
    }

    ResultActions readMe(PersonId person) throws Exception {
        return asking.get(town.viewer(person), "/api/me");
    }

    static String idOf(ResultActions written) throws Exception {
        return JsonPath.read(written.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }
}
