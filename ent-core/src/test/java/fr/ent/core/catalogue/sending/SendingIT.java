package fr.ent.core.catalogue.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.testing.CatalogueScene;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class SendingIT extends CatalogueScene {

    @Autowired
    private StatementCounter statements;

    @Autowired
    private ForgetSendings forgetSendings;

    @Test
    void aClassFindsWhatWasSentAndTheGuardianReadsTheSheet() throws Exception {
        send(ofTown("Le climat", "https://climat.example/"), "[]");

        toSee(lea.asPerson())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].title").value("Le climat"))
                .andExpect(jsonPath("$[0].host").value("climat.example"))
                .andExpect(jsonPath("$[0].sentence").value("Regardez bien."))
                .andExpect(jsonPath("$[0].sender").value("Claude Aubin"))
                .andExpect(jsonPath("$[0].parentSheet").isEmpty())
                .andExpect(jsonPath("$[0].seenAt").isEmpty());
        toSee(sofia)
                .andExpect(jsonPath("$[0].parentSheet").value("À la maison."))
                .andExpect(jsonPath("$[0].dueOn").value("2026-12-01"));
        toSee(marc).andExpect(status().is4xxClientError());
        assertThat(told(sofia)).isOne();
        assertThat(told(lea.asPerson())).isOne();
        assertThat(told(marc)).isZero();
    }

    @Test
    void somePupilsAloneGetWhatIsTheirs() throws Exception {
        ChildId tom = town.pupil("Tom", "Colin", school, schoolClass);
        PersonId nour = town.guardian("Nour", "Colin", tom);
        send(ofTown("Le climat", "https://climat.example/"), "[\"" + tom + "\"]");

        toSee(lea.asPerson()).andExpect(jsonPath("$").isEmpty());
        asking.get(town.viewer(nour), "/api/core/pupils/" + tom + "/resources-to-see")
                .andExpect(jsonPath("$.length()").value(1));
        toSee(nour).andExpect(status().isNotFound());
        assertThat(told(sofia)).isZero();
    }

    @Test
    void thePupilsOwnTapIsSeenByTheTeacherAndTakenBack() throws Exception {
        String sending = send(ofTown("Le climat", "https://climat.example/"), "[]");

        see(lea.asPerson(), sending).andExpect(status().isNoContent());
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        see(lea.asPerson(), sending).andExpect(status().isNoContent());

        list(aubin)
                .andExpect(jsonPath("$.sendings[0].pupils[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.sendings[0].pupils[0].seenAt").value("2026-11-24T09:00:00Z"));
        toSee(sofia).andExpect(jsonPath("$[0].seenAt").value("2026-11-24T09:00:00Z"));
        asking.delete(town.viewer(lea.asPerson()), seen(sending)).andExpect(status().isNoContent());
        list(baille).andExpect(jsonPath("$.sendings[0].pupils[0].seenAt").isEmpty());
        asking.put(town.viewer(sofia), seen(sending), "").andExpect(status().isForbidden());
    }

    @Test
    void anotherClassHasNothingOfIt() throws Exception {
        String sending = send(ofTown("Le climat", "https://climat.example/"), "[]");
        ChildId tom = town.pupil("Tom", "Colin", school, town.schoolClass(school, "CM1"));

        see(tom.asPerson(), sending).andExpect(status().isNotFound());
        list(elsewhere).andExpect(status().isNotFound());
        asking.delete(town.viewer(elsewhere), "/api/core/resource-sendings/" + sending)
                .andExpect(status().isNotFound());
        list(nadia).andExpect(status().isForbidden());
    }

    @Test
    void aPupilWhoChangesClassLeavesItBehind() throws Exception {
        String sending = send(ofTown("Le climat", "https://climat.example/"), "[]");
        ClassId other = town.schoolClass(school, "CM1");
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", other.value())
                .param("id", lea.value())
                .update());

        toSee(sofia).andExpect(jsonPath("$").isEmpty());
        see(lea.asPerson(), sending).andExpect(status().isNotFound());
    }

    @Test
    void onlyWhatOneReadsIsSentToAClassThatOneLeads() throws Exception {
        String town = ofTown("Le climat", "https://climat.example/");
        String school = ofSchool("Les fractions", "https://fractions.example/");
        ChildId stranger = this.town.pupil("Tom", "Colin", this.school, this.town.schoolClass(this.school, "CM1"));

        post(elsewhere, town, "[]", "2026-12-01").andExpect(status().isNotFound());
        post(elsewhere, school, "[]", "2026-12-01").andExpect(status().isNotFound());
        post(aubin, town, "[\"" + stranger + "\"]", "2026-12-01")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("childIds"));
        post(aubin, town, "[]", "2026-11-23")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("dueOn"));
        post(baille, school, "[]", "2026-11-24").andExpect(status().isCreated());
    }

    @Test
    void aSendingTakenBackIsOnNoListAndNoLongerToldOf() throws Exception {
        String sending = send(ofTown("Le climat", "https://climat.example/"), "[]");

        asking.delete(town.viewer(aubin), "/api/core/resource-sendings/" + sending)
                .andExpect(status().isNoContent());

        toSee(sofia).andExpect(jsonPath("$").isEmpty());
        assertThat(told(sofia)).isZero();
    }

    @Test
    void ofAResourceTakenOutOrCorrectedNobodyIsToldAnyMore() throws Exception {
        String climate = ofTown("Le climat", "https://climat.example/");
        String sending = send(climate, "[]");
        send(climate, "[\"" + lea + "\"]");
        asking.put(
                        town.viewer(nadia),
                        RESOURCES + "/" + climate,
                        "{\"version\": 0, " + content("Le climat change", "https://climat.example/") + "}")
                .andExpect(status().isOk());
        assertThat(told(sofia)).isEqualTo(2);

        asking.delete(town.viewer(aubin), "/api/core/resource-sendings/" + sending)
                .andExpect(status().isNoContent());
        assertThat(told(sofia)).isOne();
        asking.delete(town.viewer(nadia), RESOURCES + "/" + climate).andExpect(status().isNoContent());

        assertThat(told(sofia)).isZero();
        assertThat(told(lea.asPerson())).isZero();
    }

    @Test
    void aTeacherBarredFromAPupilTellsThemWithTheClass() throws Exception {
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                        values (gen_random_uuid(), :child, :teacher, 3, true)""")
                .param("child", lea.value())
                .param("teacher", aubin.value())
                .update());
        String climate = ofTown("Le climat", "https://climat.example/");

        send(climate, "[]");
        post(aubin, climate, "[\"" + lea + "\"]", "2026-12-01").andExpect(status().isBadRequest());

        assertThat(told(sofia)).isOne();
        list(aubin).andExpect(jsonPath("$.sendings[0].pupils").isEmpty());
    }

    @Test
    void aTeacherBarredFromAPupilReadsNothingOfIt() throws Exception {
        send(ofTown("Le climat", "https://climat.example/"), "[]");
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                        values (gen_random_uuid(), :child, :teacher, 3, true)""")
                .param("child", lea.value())
                .param("teacher", aubin.value())
                .update());

        list(aubin)
                .andExpect(jsonPath("$.pupils").isEmpty())
                .andExpect(jsonPath("$.sendings[0].pupils").isEmpty());
    }

    @Test
    void itEndsWithTheYear() throws Exception {
        send(ofTown("Le climat", "https://climat.example/"), "[]");

        forgetSendings.everywhere();
        assertThat(sendings()).isOne();
        clock.set(Instant.parse("2028-01-01T09:00:00Z"));
        forgetSendings.everywhere();

        assertThat(sendings()).isZero();
    }

    @Test
    void asksAsOftenForManyAsForOne() throws Exception {
        send(ofTown("Le climat", "https://climat.example/"), "[]");
        list(aubin);
        toSee(sofia);
        int forOne = statements.during(() -> list(aubin));
        int own = statements.during(() -> toSee(sofia));
        for (int more = 0; more < 5; more++) {
            town.pupil("Tom", "Colin", school, schoolClass);
            send(ofTown("Numéro " + more, "https://nombres.example/" + more), "[]");
        }

        assertThat(statements.during(() -> list(aubin))).isEqualTo(forOne);
        assertThat(statements.during(() -> toSee(sofia))).isEqualTo(own);
    }

    private int sendings() {
        return town.in(() -> jdbc.sql("select count(*) from core.resource_sending")
                .query(Integer.class)
                .single());
    }

    private String send(String resource, String children) throws Exception {
        return idOf(post(aubin, resource, children, "2026-12-01").andExpect(status().isCreated()));
    }

    private ResultActions post(PersonId by, String resource, String children, String dueOn) throws Exception {
        return asking.post(
                town.viewer(by), RESOURCES + "/" + resource + "/sendings", """
                {"classId": "%s", "childIds": %s, "dueOn": "%s", "sentence": " Regardez bien. "}""".formatted(schoolClass, children, dueOn));
    }

    private ResultActions toSee(PersonId reader) throws Exception {
        return asking.get(town.viewer(reader), "/api/core/pupils/" + lea + "/resources-to-see");
    }

    private ResultActions list(PersonId reader) throws Exception {
        return asking.get(town.viewer(reader), "/api/core/classes/" + schoolClass + "/resource-sendings");
    }

    private ResultActions see(PersonId pupil, String sending) throws Exception {
        return asking.put(town.viewer(pupil), seen(sending), "");
    }

    private static String seen(String sending) {
        return "/api/core/resource-sendings/" + sending + "/seen";
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.resource-sent' and recipient_id = :id",
                person.value());
    }
}
