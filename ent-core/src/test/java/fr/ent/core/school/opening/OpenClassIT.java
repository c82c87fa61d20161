package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.onboarding.batch.Office;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Classes that people open, and what imports make of them. */
@IntegrationTest
class OpenClassIT {

    private static final String PUPILS = """
            Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe
            DUPRÉ;;Zoé;14/03/2017;F;;CE1 Mme Aubin
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Viewer agent;
    private SchoolId school;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void opensAClassIntoWhichPupilsCanCome() {
        MockHttpServletResponse opened = open(agent, school, " Les Papillons ", "\"CE1\", \"CP\"");

        assertThat(opened.getStatus()).isEqualTo(201);
        assertThat(classes()).extracting(ClassView::name).containsExactly("Les Papillons");
        assertThat(levels()).containsExactly("CP", "CE1");
        assertThat(town.audited("class.opened")).isOne();
        town.pupil("Zoé", "Benali", school, idOf(opened));
        assertThat(town.in(() -> directory.listPupils(idOf(opened)))).hasSize(1);
    }

    @Test
    void aHeadOpensThoseOfTheOwnSchoolAlone() {
        Viewer head = town.viewer(town.head("Dominique", "Baille", school));
        SchoolId other = town.school("Les Tilleuls");
        ClassId theirs = town.schoolClass(other, "CP");

        MockHttpServletResponse opened = open(head, school, "CE2", "");
        assertThat(opened.getStatus()).isEqualTo(201);
        assertThat(close(head, idOf(opened)).getStatus()).isEqualTo(204);
        assertThat(reopen(head, idOf(opened)).getStatus()).isEqualTo(204);

        assertThat(open(head, other, "CE2", "").getStatus()).isEqualTo(404);
        assertThat(close(head, theirs).getStatus()).isEqualTo(404);
        assertThat(reopen(head, theirs).getStatus()).isEqualTo(404);
        assertThat(send(head, get("/api/core/classes/closed").param("schoolId", other.toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void refusesANameThatImportsTakeForTheSameAndSaysThatItIsClosed() {
        ClassId known = town.schoolClass(school, "CE1 Mme Aubin");

        MockHttpServletResponse taken = open(agent, school, "ce1  mme aubin", "");
        assertThat(taken.getStatus()).isEqualTo(409);
        assertThat(text(taken)).contains("core:class-name-taken", "\"closed\":false");

        assertThat(close(agent, known).getStatus()).isEqualTo(204);
        assertThat(text(open(agent, school, "CE1 Mme Aubin", ""))).contains("\"closed\":true");
        assertThat(classes()).isEmpty();
    }

    @Test
    void opensAClosedClassAgain() {
        ClassId known = town.schoolClass(school, "CE1");
        close(agent, known);
        assertThat(closed()).containsExactly("CE1");

        assertThat(reopen(agent, known).getStatus()).isEqualTo(204);
        assertThat(reopen(agent, known).getStatus()).isEqualTo(204);

        assertThat(closed()).isEmpty();
        assertThat(classes()).extracting(ClassView::id).containsExactly(known);
        assertThat(town.audited("class.reopened")).isOne();
        assertThat(reopen(agent, ClassId.next()).getStatus()).isEqualTo(404);
    }

    @Test
    void refusesYearsThatAreOverAndLevelsThatTheSchoolDoesNotTeach() {
        UUID over = NewId.next();
        town.run(() -> jdbc.sql("""
                        insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                        values (core.territory(), :id, '2020-2021', '2020-09-01', '2021-07-04')""").param("id", over).update());

        assertThat(text(open(agent, school, over, "CE1", ""))).contains("yearId", "over");
        assertThat(text(open(agent, school, "Petits", "\"PS\""))).contains("levels", "not-taught");
        assertThat(open(agent, school, UUID.randomUUID(), "CE1", "").getStatus())
                .isEqualTo(404);
        assertThat(open(agent, SchoolId.next(), "CE1", "").getStatus()).isEqualTo(404);
        assertThat(classes()).isEmpty();
    }

    @Test
    void aLaterImportMeetsTheClassByItsName() {
        ClassId opened = idOf(open(agent, school, "Ce1 mme Aubin", ""));

        Office.Answer preview = office().upload(school, Office.file("pupils", PUPILS));
        assertThat(preview.body().get("added").has("classes") ? preview.count("added", "classes") : 0)
                .isZero();
        assertThat(office().apply(preview.id()).status()).isEqualTo(200);

        assertThat(classes()).extracting(ClassView::id).containsExactly(opened);
        assertThat(town.in(() -> directory.listPupils(opened))).hasSize(1);

        assertThat(office().undo(preview.id()).status()).isEqualTo(200);
        assertThat(classes()).extracting(ClassView::id).containsExactly(opened);
    }

    @Test
    void anImportThatWasComparedBeforeIsComparedAnew() {
        Office.Answer preview = office().upload(school, Office.file("pupils", PUPILS));
        ClassId opened = idOf(open(agent, school, "CE1 mme Aubin", ""));

        Office.Answer stale = office().apply(preview.id());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).endsWith("core:import-stale");

        Office.Answer anew = office().upload(school, Office.file("pupils", PUPILS));
        assertThat(office().apply(anew.id()).status()).isEqualTo(200);
        assertThat(classes()).extracting(ClassView::id).containsExactly(opened);
    }

    @Test
    void aClassOfAYearThatIsOverStaysClosed() {
        ClassId known = town.schoolClass(school, "CE1");
        assertThat(close(agent, known).getStatus()).isEqualTo(204);
        town.run(() -> jdbc.sql("update core.school_year set starts_on = '2020-09-01', ends_on = '2021-07-04'")
                .update());

        assertThat(text(reopen(agent, known))).contains("yearId", "over");
        assertThat(town.audited("class.reopened")).isZero();
    }

    @Test
    void anImportThatWasComparedBeforeAClassIsOpenAgainIsComparedAnew() {
        ClassId known = town.schoolClass(school, "CE1 Mme Aubin");
        close(agent, known);
        Office.Answer preview = office().upload(school, Office.file("pupils", PUPILS));

        assertThat(reopen(agent, known).getStatus()).isEqualTo(204);

        assertThat(office().apply(preview.id()).problem()).endsWith("core:import-stale");
    }

    private Office office() {
        return new Office(http, jdbc, town, agent);
    }

    private List<ClassView> classes() {
        return town.in(() -> directory.listClasses(school));
    }

    private List<String> levels() {
        return town.in(() -> jdbc.sql("select unnest(levels) from core.school_class")
                .query(String.class)
                .list());
    }

    private List<String> closed() {
        return JsonPath.read(
                text(send(agent, get("/api/core/classes/closed").param("schoolId", school.toString()))), "$[*].name");
    }

    private MockHttpServletResponse open(Viewer viewer, SchoolId at, String name, String levels) {
        UUID year = town.in(() -> jdbc.sql("select id from core.school_year where ends_on > '2026-11-01' limit 1")
                .query(UUID.class)
                .single());
        return open(viewer, at, year, name, levels);
    }

    private MockHttpServletResponse open(Viewer viewer, SchoolId at, UUID year, String name, String levels) {
        return send(
                viewer,
                post("/api/core/classes")
                        .content("{\"schoolId\": \"%s\", \"yearId\": \"%s\", \"name\": \"%s\", \"levels\": [%s]}"
                                .formatted(at, year, name, levels)));
    }

    private MockHttpServletResponse close(Viewer viewer, ClassId id) {
        return send(viewer, post("/api/core/classes/{id}/close", id));
    }

    private MockHttpServletResponse reopen(Viewer viewer, ClassId id) {
        return send(viewer, post("/api/core/classes/{id}/open", id));
    }

    private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static ClassId idOf(MockHttpServletResponse opened) {
        return new ClassId(UUID.fromString(JsonPath.read(text(opened), "$.id")));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
