package fr.ent.core.catalogue.testing;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, her mother and a father who is barred, her teacher, the head, an agent of the town and the teacher of another school. */
public abstract class CatalogueScene extends ClassScene {

    protected static final String RESOURCES = "/api/core/resources";

    @Autowired
    private MockMvc mvc;

    @Autowired
    protected SettableClock clock;

    protected Asking asking;
    protected PersonId sofia;
    protected PersonId marc;
    protected PersonId aubin;
    protected PersonId baille;
    protected PersonId nadia;
    protected PersonId elsewhere;

    @BeforeEach
    void aSchool() {
        asking = new Asking(mvc);
        sofia = town.guardian("Sofia", "Benali", lea);
        marc = town.restrictedGuardian("Marc", "Benali", lea);
        aubin = town.teacher("Claude", "Aubin", schoolClass);
        baille = town.head("Dominique", "Baille", school);
        nadia = town.agent("Nadia", "Ferrand");
        SchoolId other = town.school("Les Tilleuls");
        elsewhere = town.teacher("Robin", "Leroy", town.schoolClass(other, "CM2"));
    }

    /** Of the school, written by its teacher; its id. */
    protected String ofSchool(String title, String address) throws Exception {
        return idOf(write(aubin, "SCHOOL", "\"" + school + "\"", title, address));
    }

    /** Of the town, written by its agent; its id. */
    protected String ofTown(String title, String address) throws Exception {
        return idOf(write(nadia, "TERRITORY", "null", title, address));
    }

    protected ResultActions write(PersonId by, String origin, String schoolId, String title, String address)
            throws Exception {
        return asking.post(town.viewer(by), RESOURCES, """
                {"origin": "%s", "schoolId": %s, %s}""".formatted(origin, schoolId, content(title, address)));
    }

    protected static String content(String title, String address) {
        return """
                "title": "%s", "address": "%s", "kind": "VIDEO", "publisher": "Les Capsules", "levels": ["CE1", "CE2"],
                "subjects": ["MATHEMATICS"], "skills": ["Partager équitablement"], "language": "fr", "licence": null,
                "minutes": 4, "description": "Des châteaux et des parts.", "teacherSheet": "Avant la séance.",
                "parentSheet": "À la maison.\"""".formatted(title, address);
    }

    protected ResultActions read(PersonId reader, String question) throws Exception {
        return asking.get(town.viewer(reader), RESOURCES + question);
    }

    protected static String idOf(ResultActions written) throws Exception {
        return JsonPath.read(written.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }
}
