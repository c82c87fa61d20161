package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonName;
import fr.ent.core.testing.Town;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RightsIT extends RightScene {

    @Autowired
    private EndOfRights endOfRights;

    @Test
    void aRightOpensUntilItsLastDayIsOver() throws Exception {
        assertThat(grant(nadia, noa, "TEACHER", schoolClass.value(), "2026-12-04")
                        .getStatus())
                .isEqualTo(201);
        assertThat(viewer(noa).teaches(schoolClass)).isTrue();
        assertThat(town.in(() -> directory.followers(lea))).contains(noa);

        clock.set(Instant.parse("2026-12-04T22:59:59Z"));
        assertThat(viewer(noa).teaches(schoolClass)).isTrue();

        clock.set(Instant.parse("2026-12-04T23:00:00Z"));
        assertThat(viewer(noa).roles()).isEmpty();
        assertThat(viewer(noa).classes()).isEmpty();
        assertThat(town.in(() -> directory.followers(lea))).doesNotContain(noa);
        assertThat(town.in(() -> directory.listTeachers(schoolClass)).stream().map(PersonName::id))
                .doesNotContain(noa);
    }

    @Test
    void theRoundTakesItAwayAndTellsOnce() throws Exception {
        grant(nadia, noa, "ANIMATOR", school.value(), "2026-12-04");
        clock.set(Instant.parse("2026-12-05T08:00:00Z"));

        endOfRights.everywhere();
        endOfRights.everywhere();

        assertThat(town.audited("right.expired")).isOne();
        assertThat(told(noa, "core.right-ended")).isOne();
        assertThat(rightsOf(noa)).containsExactly("ANIMATOR ended");
        assertThat(grant(nadia, noa, "ANIMATOR", school.value(), "2026-12-18").getStatus())
                .isEqualTo(201);
        assertThat(rightsOf(noa)).containsExactly("ANIMATOR", "ANIMATOR ended");
    }

    @Test
    void endsAtOnceWhenAPersonEndsIt() throws Exception {
        String id = idOf(grant(nadia, noa, "TOWN_AGENT", null, "2027-07-03"));
        assertThat(viewer(noa).servesTown()).isTrue();

        assertThat(send(nadia, delete("/api/core/rights/{id}", id)).getStatus()).isEqualTo(204);

        assertThat(viewer(noa).servesTown()).isFalse();
        assertThat(town.audited("right.ended")).isOne();
        assertThat(send(nadia, delete("/api/core/rights/{id}", id)).getStatus()).isEqualTo(404);
    }

    @Test
    void isProlongedInTheVersionThatWasRead() throws Exception {
        String id = idOf(grant(nadia, noa, "TOWN_AGENT", null, "2026-12-04"));

        assertThat(prolong(nadia, id, 0, "\"2027-07-03\"").getStatus()).isEqualTo(200);
        assertThat(problem(prolong(nadia, id, 0, "\"2028-07-03\""))).isEqualTo("core:changed-meanwhile");

        clock.set(Instant.parse("2027-07-03T08:00:00Z"));
        assertThat(viewer(noa).servesTown()).isTrue();
        assertThat(told(noa, "core.right-prolonged")).isOne();
    }

    @Test
    void needsAnEndThatIsToCome() throws Exception {
        assertThat(fault(grant(nadia, noa, "TOWN_AGENT", null, null))).isEqualTo("until required");
        assertThat(fault(grant(nadia, noa, "TOWN_AGENT", null, "2026-11-23"))).isEqualTo("until out-of-range");
        assertThat(fault(grant(nadia, noa, "TOWN_AGENT", null, "2033-01-01"))).isEqualTo("until out-of-range");
        assertThat(grant(nadia, noa, "TOWN_AGENT", null, "2026-11-24").getStatus())
                .isEqualTo(201);
    }

    @Test
    void isForGrownUpsAndPlacesOfTheTown() throws Exception {
        Town other = planner.found("Ailleurs");

        assertThat(grant(nadia, lea.asPerson(), "TOWN_AGENT", null, "2026-12-04")
                        .getStatus())
                .isEqualTo(404);
        assertThat(grant(nadia, noa, "HEAD", other.school("Le Bourg").value(), "2026-12-04")
                        .getStatus())
                .isEqualTo(404);
        assertThat(grant(nadia, other.person("Ugo", "Faure"), "TOWN_AGENT", null, "2026-12-04")
                        .getStatus())
                .isEqualTo(404);
        assertThat(fault(grant(nadia, noa, "HEAD", null, "2026-12-04"))).isEqualTo("scopeId required");
        assertThat(fault(grant(nadia, noa, "TOWN_AGENT", school.value(), "2026-12-04")))
                .isEqualTo("scopeId unexpected");
        assertThat(fault(grant(nadia, noa, "GUARDIAN", null, "2026-12-04"))).isEqualTo("role not-granted");
    }

    @Test
    void isGivenOnce() throws Exception {
        grant(nadia, noa, "TOWN_AGENT", null, "2026-12-04");

        assertThat(problem(grant(nadia, noa, "TOWN_AGENT", null, "2026-12-18"))).isEqualTo("core:right-held");
    }

    @Test
    void listsWhoHasAccessToWhatSinceAndUntilWhen() throws Exception {
        grant(nadia, noa, "HEAD", school.value(), "2026-12-04");

        String all = text(send(nadia, get("/api/core/rights").param("name", "perrin")));
        assertThat(JsonPath.<String>read(all, "$[0].person.givenName")).isEqualTo("Noa");
        assertThat(JsonPath.<String>read(all, "$[0].account")).isEqualTo("IN_USE");
        assertThat(JsonPath.<String>read(all, "$[0].rights[0].place")).isEqualTo("Jean-Macé");
        assertThat(JsonPath.<String>read(all, "$[0].rights[0].since")).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(JsonPath.<String>read(all, "$[0].rights[0].grantedBy")).isEqualTo("Nadia Ferrand");
        assertThat(JsonPath.<String>read(all, "$[0].rights[0].until")).isEqualTo("2026-12-04");
        assertThat(JsonPath.<List<String>>read(
                        text(send(nadia, get("/api/core/rights").param("shown", "ENDING"))), "$[*].person.givenName"))
                .containsExactly("Noa");
        assertThat(JsonPath.<List<String>>read(
                        text(send(nadia, get("/api/core/people").param("name", "benali"))), "$[*].person.givenName"))
                .as("pupils hold no right")
                .isEmpty();
    }

    @Test
    void findsPeopleByTheBeginningsOfTheirNamesFirst() throws Exception {
        town.agent("Luce", "Amarti");
        town.agent("Marthe", "Zola");
        town.agent("Elsa", "Martin");

        assertThat(found("mart")).containsExactly("Elsa", "Marthe", "Luce");
        assertThat(found("martin els")).containsExactly("Elsa");
        assertThat(found("am")).as("no name reaches over two").containsExactly("Luce");
        assertThat(found("sama")).isEmpty();
        assertThat(found("benali")).as("pupils hold no right").isEmpty();
        assertThat(JsonPath.<List<String>>read(
                        text(send(
                                nadia,
                                get("/api/core/people").param("name", "benali").param("sought", "ALL"))),
                        "$[*].person.familyName"))
                .contains("Benali");
    }

    private List<String> found(String name) throws Exception {
        return JsonPath.read(text(send(nadia, get("/api/core/people").param("name", name))), "$[*].person.givenName");
    }

    @Test
    void listsTheAdministratorsWhoCanSignIn() throws Exception {
        grant(nadia, noa, "TOWN_AGENT", null, "2026-12-04");
        town.administrator("Max", "Henry");
        administrator("Sacha", "Morel");

        assertThat(JsonPath.<List<String>>read(
                        text(send(nadia, get("/api/core/rights").param("shown", "ADMINISTRATORS"))),
                        "$[*].person.givenName"))
                .containsExactly("Nadia", "Sacha");
    }
}
