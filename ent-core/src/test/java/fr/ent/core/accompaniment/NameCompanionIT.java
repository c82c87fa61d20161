package fr.ent.core.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameCompanionIT extends AccompanimentScene {

    @Test
    void anAeshHasHerPupilsFromTheFirstDayUntilTheLast() throws Exception {
        named("2026-11-25", "2026-11-27");

        assertThat(shown()).isEmpty();
        clock.set(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(shown()).containsExactly("Léa");
        clock.set(Instant.parse("2026-11-27T22:59:59Z"));
        assertThat(shown()).containsExactly("Léa");
        clock.set(Instant.parse("2026-11-27T23:00:00Z"));
        assertThat(shown()).isEmpty();
        assertThat(viewer(julie).holds(Role.AESH)).isFalse();
        assertThat(told("core.accompaniment-named")).isOne();
        assertThat(town.audited("accompaniment.named")).isOne();
    }

    @Test
    void anAtsemHelpsInAClassAndTeachesNone() throws Exception {
        assertThat(name(dumont, atsem(), julie, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(201);

        assertThat(viewer(julie).helpsIn(ce1)).isTrue();
        assertThat(viewer(julie).teaches(ce1)).isFalse();
        assertThat(viewer(julie).classes()).isEmpty();
        assertThat(JsonPath.<String>read(list(), "$[0].schoolClass.name")).isEqualTo("CE1");
        clock.set(Instant.parse("2026-11-27T23:00:00Z"));
        assertThat(viewer(julie).helpsIn(ce1)).isFalse();
    }

    @Test
    void theHeadSeesWhoAccompaniesWhom() throws Exception {
        named("2026-11-24", "2026-11-27");

        assertThat(JsonPath.<String>read(list(), "$[0].person.familyName")).isEqualTo("Mercier");
        assertThat(JsonPath.<String>read(list(), "$[0].kind")).isEqualTo("AESH");
        assertThat(JsonPath.<List<String>>read(list(), "$[0].pupils[*].givenName"))
                .containsExactly("Léa");
        assertThat(JsonPath.<Boolean>read(list(), "$[0].begun")).isTrue();
    }

    @Test
    void onlyTheHeadOfTheSchoolNames() {
        assertThat(name(otherHead, aesh(lea), julie, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
        assertThat(send(otherHead, get("/api/core/schools/{id}/accompaniments", school))
                        .getStatus())
                .isEqualTo(404);
        assertThat(shown()).isEmpty();
    }

    @Test
    void pupilsAndClassesAreThoseOfTheSchool() {
        ChildId tom = town.pupil("Tom", "Roy", otherSchool, town.schoolClass(otherSchool, "CM2"));

        assertThat(name(dumont, aesh(tom), julie, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPupilWhoLeftOrWentToAnotherSchoolIsShownNoMore() throws Exception {
        named("2026-11-24", "2026-11-27");
        town.run(() -> jdbc.sql("update core.pupil set school_id = :school where id = :id")
                .param("school", otherSchool.value())
                .param("id", lea.value())
                .update());
        assertThat(shown()).isEmpty();

        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, left_on = '2026-11-24' where id = :id")
                .param("school", school.value())
                .param("id", lea.value())
                .update());
        assertThat(shown()).isEmpty();
    }

    @Test
    void nobodyAccompaniesAPupilFromWhomACourtBarsThem() throws Exception {
        PersonId barred = town.restrictedGuardian("Marc", "Vasseur", lea);
        town.grant(barred, Role.ANIMATOR, ScopeType.SCHOOL, otherSchool.value());

        assertThat(problem(name(dumont, aesh(lea), barred, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:companion-barred");
        assertThat(problem(name(dumont, atsem(), barred, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:companion-barred");
    }

    @Test
    void aBarThatComesLaterHidesThePupilAtOnce() throws Exception {
        named("2026-11-24", "2026-11-27");
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                        values (gen_random_uuid(), :child, :julie, 2, true)""")
                .param("child", lea.value())
                .param("julie", julie.value())
                .update());

        assertThat(shown()).isEmpty();
    }

    @Test
    void nobodyIsNamedTwice() throws Exception {
        named("2026-11-24", "2026-11-27");

        assertThat(problem(name(dumont, aesh(malo), julie, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:accompanies-already");
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));
        assertThat(name(dumont, aesh(malo), julie, "2026-11-30", "2026-12-04").getStatus())
                .isEqualTo(201);
    }

    @Test
    void aParentCantAccompany() {
        PersonId parent = town.guardian("Nadia", "Benali", lea);

        assertThat(name(dumont, aesh(malo), parent, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(404);
    }

    @Test
    void whomAndDaysFitTogether() {
        for (String whom : List.of(
                "{\"kind\": \"ATSEM\", \"childIds\": []}",
                "{\"kind\": \"AESH\", \"childIds\": []}",
                "{\"kind\": \"RASED\", \"classId\": \"%s\", \"childIds\": [\"%s\"]}".formatted(ce1, lea),
                "{\"kind\": \"ATSEM\", \"classId\": \"%s\", \"childIds\": [\"%s\"]}".formatted(ce1, lea))) {
            assertThat(name(dumont, whom, julie, "2026-11-24", "2026-11-27").getStatus())
                    .as(whom)
                    .isEqualTo(400);
        }
        assertThat(name(dumont, aesh(lea), julie, "2026-11-23", "2026-11-27").getStatus())
                .isEqualTo(400);
        assertThat(name(dumont, aesh(lea), julie, "2026-11-27", "2026-11-26").getStatus())
                .isEqualTo(400);
    }

    @Test
    void aNewcomerIsWrittenDownAndFoundFromThenOn() throws Exception {
        String newcomer = """
                "newcomer": {"colleague": {"givenName": "Lou", "familyName": "Garnier", "email": "lou@exemple.fr"},
                             "confirmed": "NONE"}""";

        assertThat(name(dumont, aesh(lea), newcomer, "2026-11-24", "2026-11-27").getStatus())
                .isEqualTo(201);
        assertThat(JsonPath.<Boolean>read(list(), "$[0].reached")).isFalse();
        assertThat(problem(name(dumont, aesh(malo), newcomer, "2026-11-24", "2026-11-27")))
                .isEqualTo("409 core:companion-known");
        String found = text(send(dumont, get("/api/core/companions").param("name", "garnier")));
        assertThat(JsonPath.<List<String>>read(found, "$[*].places")).containsExactly("Jean-Macé");
    }
}
