package fr.ent.core.merge.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.FakeAccounts;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A mother whom two schools wrote down, with a child in each of them. */
@IntegrationTest
abstract class MergeScene {

    static final String MERGES = "/api/core/people/merges";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FakeAccounts accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    Town town;
    SchoolId school;
    ClassId schoolClass;
    PersonId nadia;
    PersonId marie;
    PersonId other;
    ChildId elina;
    ChildId rose;

    @BeforeEach
    void twoRecordsOfOneMother() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CP");
        nadia = town.agent("Nadia", "Ferrand");
        elina = town.pupil("Élina", "Laurent", school, schoolClass);
        rose = town.pupil("Rose", "Laurent", school, schoolClass);
        marie = town.guardian("Marie", "Laurent", elina);
        other = town.guardian("Marie", "Laurent", rose);
        town.household(List.of(marie), List.of(elina));
        town.household(List.of(other), List.of(rose));
        write(
                "update core.person set email = 'marie@exemple.test', street = '5 place du Marché' where id = '%s'",
                marie);
        write(
                "update core.person set email = 'marie@exemple.test', street = '19 rue de la Gare', birth_date = '1988-05-14' where id = '%s'",
                other);
    }

    PersonId administrator() {
        return town.administrator("Sacha", "Morel");
    }

    @SuppressWarnings("AnnotateFormatMethod")
    void write(String sql, Object... values) {
        town.run(() -> jdbc.sql(sql.formatted(values)).update());
    }

    int count(String sql, PersonId about) {
        return town.number(sql, about.value());
    }

    /** An account with a password at the provider, whose subject is answered. */
    String account(PersonId person) {
        String subject = accounts.citizen().subject();
        write(
                "insert into core.account (subject, person_id, username, email) values ('%s', '%s', 'm.%s', '')",
                subject, person, subject.substring(0, 8));
        return subject;
    }

    MockHttpServletResponse preview(PersonId viewer, PersonId kept, PersonId gone) throws Exception {
        return send(
                viewer, get(MERGES + "/preview").param("kept", kept.toString()).param("gone", gone.toString()));
    }

    MockHttpServletResponse merge(PersonId viewer, PersonId kept, PersonId gone) throws Exception {
        return merge(viewer, kept, gone, "", MergeSide.KEPT);
    }

    MockHttpServletResponse merge(PersonId viewer, PersonId kept, PersonId gone, String taken, MergeSide account)
            throws Exception {
        return send(viewer, post(MERGES).contentType(MediaType.APPLICATION_JSON).content("""
                        {"keptId": "%s", "keptVersion": %d, "goneId": "%s", "goneVersion": %d, "taken": [%s], "account": "%s"}""".formatted(
                        kept, version(kept), gone, version(gone), taken, account)));
    }

    private int version(PersonId person) {
        return count("select coalesce(max(version), 0) from core.person where id = :id", person);
    }

    String merged(PersonId viewer, PersonId kept, PersonId gone) throws Exception {
        return JsonPath.read(merge(viewer, kept, gone).getContentAsString(), "$.id");
    }

    MockHttpServletResponse undo(PersonId viewer, String merge) throws Exception {
        return send(viewer, post(MERGES + "/{id}/undo", merge));
    }

    MockHttpServletResponse tellApart(PersonId viewer, PersonId one, PersonId other) throws Exception {
        return send(viewer, put("/api/core/people/{id}/others/{other}", one, other));
    }

    String doubles(PersonId viewer) throws Exception {
        return send(viewer, get("/api/core/people/doubles")).getContentAsString();
    }

    MockHttpServletResponse send(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        Viewer viewer = town.viewer(person);
        return TerritoryScope.call(
                town.id(),
                () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse());
    }

    static String problem(MockHttpServletResponse response) throws Exception {
        return JsonPath.<String>read(response.getContentAsString(), "$.type").substring("urn:ent:problem:".length());
    }
}
