package fr.ent.core.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandClassOverIT extends ReplacementScene {

    @Test
    void theClassIsOpenFromTheFirstMomentUntilTheLast() throws Exception {
        handedOver("2026-11-26", "2026-11-27");
        assertThat(viewer(noe).teaches(schoolClass)).isFalse();

        clock.set(Instant.parse("2026-11-25T22:59:59Z"));
        assertThat(viewer(noe).findClass(schoolClass)).isEmpty();
        assertThat(town.in(() -> directory.followers(lea))).doesNotContain(noe);
        assertThat(teachers()).doesNotContain(noe);

        clock.set(Instant.parse("2026-11-25T23:00:00Z"));
        assertThat(viewer(noe).teaches(schoolClass)).isTrue();
        assertThat(town.in(() -> directory.followers(lea))).contains(noe, aubin);
        assertThat(teachers()).contains(noe, aubin);

        clock.set(Instant.parse("2026-11-27T22:59:59Z"));
        assertThat(viewer(noe).teaches(schoolClass)).isTrue();

        clock.set(Instant.parse("2026-11-27T23:00:00Z"));
        assertThat(viewer(noe).teaches(schoolClass)).isFalse();
        assertThat(town.in(() -> directory.followers(lea))).doesNotContain(noe);
        assertThat(teachers()).containsExactly(aubin);
    }

    @Test
    void bothTeachersAreToldAndTheTrailKeepsIt() throws Exception {
        handedOver("2026-11-24", "2026-11-27");

        assertThat(told(noe, "core.class-handed-over")).isOne();
        assertThat(told(aubin, "core.class-replaced")).isOne();
        assertThat(town.audited("class.handed-over")).isOne();
    }

    @Test
    void leadersOfTheClassSeeTheReplacement() throws Exception {
        handedOver("2026-11-24", "2026-11-27");

        for (PersonId reader : List.of(dumont, aubin, noe)) {
            String shown = list(reader);
            assertThat(JsonPath.<String>read(shown, "$.replacements[0].person.familyName"))
                    .isEqualTo("Perrin");
            assertThat(JsonPath.<String>read(shown, "$.replacements[0].replaced.familyName"))
                    .isEqualTo("Aubin");
            assertThat(JsonPath.<String>read(shown, "$.replacements[0].from")).isEqualTo("2026-11-24");
            assertThat(JsonPath.<String>read(shown, "$.replacements[0].until")).isEqualTo("2026-11-27");
            assertThat(JsonPath.<Boolean>read(shown, "$.replacements[0].begun")).isTrue();
        }
        assertThat(send(otherHead, get("/api/core/classes/{id}/replacements", schoolClass))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyTheHeadOfTheSchoolHandsOver() {
        assertThat(handOver(otherHead, noe, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
        assertThat(viewer(noe).teaches(schoolClass)).isFalse();
    }

    @Test
    void nobodyStandsInWhoTeachesThereOrDoesAlready() throws Exception {
        PersonId colleague = town.teacher("Jean", "Morel", schoolClass);

        assertThat(problem(handOver(dumont, colleague, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:class-taught-already");
        handedOver("2026-11-24", "2026-11-27");
        assertThat(problem(handOver(dumont, noe, "2026-12-01", "2026-12-04")))
                .isEqualTo("409 core:class-taught-already");
        assertThat(handOver(dumont, aubin, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aParentOrAnAgentCantStandIn() {
        PersonId parent = town.guardian("Nadia", "Benali", lea);
        PersonId agent = town.agent("Karim", "Petit");

        assertThat(handOver(dumont, parent, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
        assertThat(handOver(dumont, agent, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyStandsInWhomACourtBarsFromAPupil() throws Exception {
        PersonId barred = town.restrictedGuardian("Marc", "Vasseur", lea);
        town.grant(barred, Role.TEACHER, ScopeType.SCHOOL, town.school("Le Lac").value());

        assertThat(problem(handOver(dumont, barred, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:stand-in-barred");
    }

    @Test
    void daysAreInOrderAndNotOver() throws Exception {
        assertThat(handOver(dumont, noe, "2026-11-23", "2026-11-27").getStatus())
                .isEqualTo(400);
        assertThat(handOver(dumont, noe, "2026-11-27", "2026-11-26").getStatus())
                .isEqualTo(400);
        assertThat(handOver(dumont, noe, "2026-11-24", "2027-12-01").getStatus())
                .isEqualTo(400);
    }

    @Test
    void colleaguesOfTheTownAreFoundByName() throws Exception {
        assertThat(found("perr")).containsExactly("Noé Perrin CM2, Les Tilleuls");
        assertThat(found("benali")).isEmpty();
        assertThat(send(dumont, get("/api/core/stand-ins").param("name", "p")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void aNewcomerIsWrittenDownAndStandsIn() throws Exception {
        String newcomer = """
                "newcomer": {"colleague": {"givenName": "Lou", "familyName": "Garnier", "email": "lou@exemple.fr"},
                             "confirmed": "%s"}""";

        assertThat(handOver(dumont, newcomer.formatted("NONE"), "2026-11-24", "2026-11-27")
                        .getStatus())
                .isEqualTo(201);
        assertThat(JsonPath.<Boolean>read(list(dumont), "$.replacements[0].reached"))
                .isFalse();
        assertThat(problem(handOver(dumont, newcomer.formatted("NONE"), "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:stand-in-known");
        assertThat(found("garnier")).hasSize(1);
    }

    @Test
    void eitherAColleagueOrANewcomerStandsIn() {
        assertThat(send(
                                dumont,
                                post("/api/core/classes/{id}/replacements", schoolClass)
                                        .content("""
                        {"replacedId": "%s", "days": {"from": "2026-11-24", "until": "2026-11-27"}}""".formatted(aubin)))
                        .getStatus())
                .isEqualTo(400);
    }

    private List<PersonId> teachers() {
        return town.in(() -> directory.listTeachers(schoolClass)).stream()
                .map(PersonName::id)
                .toList();
    }

    private List<String> found(String name) throws Exception {
        String answer = text(send(dumont, get("/api/core/stand-ins").param("name", name)));
        return JsonPath.<List<Map<String, String>>>read(answer, "$").stream()
                .map(one -> one.get("givenName") + " " + one.get("familyName") + " " + one.get("places"))
                .toList();
    }
}
