package fr.ent.core.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Asking;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class GuardiansIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    private Asking asking;
    private Viewer agent;
    private Viewer head;
    private PersonId sofia;
    private PersonId karim;
    private HouseholdId home;

    @BeforeEach
    void twoParentsOfOneHome() {
        asking = new Asking(mvc);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Ada", "Baille", school));
        sofia = town.guardian("Sofia", "Benali", lea);
        karim = town.guardian("Karim", "Benali", lea);
        home = town.household(List.of(sofia, karim), List.of(lea));
    }

    @Test
    void aWrongTieEndsAndIsWrittenAgain() throws Exception {
        end(head, karim, "WRONG", false).andExpect(status().isNoContent());

        assertThat(town.viewer(karim).children()).isEmpty();
        assertThat(town.audited("guardianship.ended")).isOne();
        ties().andExpect(jsonPath("$.guardians[*].guardian.givenName").value(contains("Sofia")))
                .andExpect(jsonPath("$.ended[0].reason").value("WRONG"));

        asking.post(head, of(karim) + "/restore", "").andExpect(status().isNoContent());

        assertThat(town.viewer(karim).children()).hasSize(1);
        ties().andExpect(jsonPath("$.ended.length()").value(0));
        asking.post(head, of(karim) + "/restore", "").andExpect(status().isNotFound());
    }

    @Test
    void theLastGuardianGoesOnlyWhenThatIsConfirmed() throws Exception {
        end(agent, karim, "SEPARATED", false).andExpect(status().isNoContent());

        end(agent, sofia, "OTHER", false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:last-guardian"));
        end(agent, sofia, "OTHER", true).andExpect(status().isNoContent());
    }

    @Test
    void aBarPartsTheHomeAndTellsTheOthersAlone() throws Exception {
        FileId paper = town.file(agent.person(), "jugement.pdf");
        asking.get(agent, of(karim) + "/effects")
                .andExpect(jsonPath("$.otherGuardians").value(1))
                .andExpect(jsonPath("$.sharedHomes.length()").value(1));

        bar(agent, karim, paper, null).andExpect(status().isCreated());

        Viewer barred = town.viewer(karim);
        assertThat(barred.children()).isEmpty();
        assertThat(barred.households())
                .singleElement()
                .satisfies(own -> assertThat(own.children()).isEmpty());
        assertThat(town.householdOf(sofia)).isEqualTo(home);
        assertThat(town.viewer(sofia).children()).hasSize(1);
        assertThat(told(sofia)).isOne();
        assertThat(notices(karim)).isZero();
        end(agent, karim, "WRONG", false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:guardian-barred"));
        ties().andExpect(jsonPath("$.guardians[1].restricted").value(true))
                .andExpect(jsonPath("$.guardians[1].bar.kind").value("JUDGMENT"))
                .andExpect(jsonPath("$.guardians[1].bar.barredBy").value("Nadia Ferrand"))
                .andExpect(jsonPath("$.guardians[1].bar.hasPaper").value(true));
    }

    @Test
    void theChildGoesWhereNobodyElseStays() throws Exception {
        HouseholdId his = town.household(List.of(karim), List.of(lea));
        town.run(() -> jdbc.sql("delete from core.household_member where household_id = :home and person_id = :karim")
                .param("home", home.value())
                .param("karim", karim.value())
                .update());

        bar(head, karim, town.file(head.person(), "ordonnance.pdf"), null).andExpect(status().isCreated());

        assertThat(town.viewer(karim).households()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(his);
            assertThat(one.children()).isEmpty();
        });
        assertThat(town.viewer(sofia).households())
                .singleElement()
                .satisfies(one -> assertThat(one.children()).containsExactly(lea));
    }

    @Test
    void liftingGivesASightOfTheChildAndDeletesThePaper() throws Exception {
        FileId paper = town.file(agent.person(), "jugement.pdf");
        bar(agent, karim, paper, "2027-06-30").andExpect(status().isCreated());
        lift(head, "", karim).andExpect(status().isBadRequest());

        lift(head, "La cour d’appel a infirmé le jugement.", karim).andExpect(status().isNoContent());

        assertThat(town.viewer(karim).children()).hasSize(1);
        assertThat(town.number("select count(*) from core.stored_file where id = :id", paper.value()))
                .isZero();
        assertThat(town.audited("guardian.bar-lifted")).isOne();
        lift(head, "Encore une fois.", karim).andExpect(status().isConflict());
    }

    @Test
    void refusesAPaperOfSomebodyElse() throws Exception {
        bar(agent, karim, town.file(head.person(), "jugement.pdf"), null).andExpect(status().isNotFound());
        bar(agent, karim, town.file(agent.person(), "jugement.pdf"), "2020-01-01")
                .andExpect(status().isBadRequest());
    }

    @Test
    void aNewDecisionTakesThePlaceOfTheOneInForceWithoutLiftingIt() throws Exception {
        FileId former = town.file(agent.person(), "jugement.pdf");
        bar(agent, karim, former, "2026-12-24").andExpect(status().isCreated());

        bar(head, karim, town.file(head.person(), "prolongation.pdf"), "2027-12-24")
                .andExpect(status().isCreated());

        ties().andExpect(jsonPath("$.guardians[1].restricted").value(true))
                .andExpect(jsonPath("$.guardians[1].bar.endsOn").value("2027-12-24"));
        assertThat(town.viewer(karim).children()).isEmpty();
        assertThat(town.number("select count(*) from core.stored_file where id = :id", former.value()))
                .isZero();
        assertThat(town.number(
                        "select count(*) from core.guardian_bar where child_id = :id and lifted_at is not null",
                        lea.value()))
                .isOne();
        assertThat(told(sofia)).isOne();
        assertThat(notices(sofia)).isEqualTo(told(sofia) + homeTold(sofia));
        assertThat(town.audited("guardian.barred")).isEqualTo(2);
        assertThat(town.audited("guardian.bar-lifted")).isZero();
    }

    @Test
    void nobodyDecidesAboutTheOwnFamily() throws Exception {
        Viewer own = familyOf(agent.person());

        bar(own, karim, town.file(agent.person(), "jugement.pdf"), null).andExpect(status().isForbidden());
        end(own, karim, "WRONG", false).andExpect(status().isForbidden());
    }

    private Viewer familyOf(PersonId person) {
        ChildId sister = lea;
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank)
                        values (gen_random_uuid(), :child, :person, 3)""")
                .param("child", sister.value())
                .param("person", person.value())
                .update());
        return town.viewer(person);
    }

    @Test
    void theTownHallReadsTheHomesOfTheChildAndTheSchoolDoesnt() throws Exception {
        PersonId ines = town.guardian("Inès", "Roux", lea);
        HouseholdId hers = town.household(List.of(ines), List.of());

        ties().andExpect(jsonPath("$.homes[?(@.withChild == true)].id").value(contains(home.toString())))
                .andExpect(jsonPath("$.homes[?(@.withChild == true)].adults.length()")
                        .value(contains(2)))
                .andExpect(jsonPath("$.homes[?(@.withChild == false)].id").value(contains(hers.toString())))
                .andExpect(jsonPath("$.guardians[0].signsIn").isBoolean());
        asking.get(head, "/api/core/pupils/{id}/ties", lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.guardians.length()").value(3))
                .andExpect(jsonPath("$.homes.length()").value(0));
    }

    private ResultActions end(Viewer viewer, PersonId guardian, String reason, boolean last) throws Exception {
        return asking.post(viewer, of(guardian) + "/end", """
                {"reason": "%s", "lastConfirmed": %s}""".formatted(reason, last));
    }

    private ResultActions bar(Viewer viewer, PersonId guardian, FileId paper, @Nullable String endsOn)
            throws Exception {
        return asking.post(
                viewer, of(guardian) + "/bar", """
                {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": %s, "fileId": "%s"}""".formatted(endsOn == null ? "null" : "\"" + endsOn + "\"", paper));
    }

    private ResultActions lift(Viewer viewer, String reason, PersonId guardian) throws Exception {
        return asking.post(viewer, of(guardian) + "/bar/lift", "{\"reason\": \"%s\"}".formatted(reason));
    }

    private ResultActions ties() throws Exception {
        return asking.get(agent, "/api/core/pupils/{id}/ties", lea).andExpect(status().isOk());
    }

    private String of(PersonId guardian) {
        return "/api/core/pupils/" + lea + "/guardians/" + guardian;
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.guardian-barred' and recipient_id = :id",
                person.value());
    }

    private int homeTold(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.household-changed' and recipient_id = :id",
                person.value());
    }

    private int notices(PersonId person) {
        return town.number("select count(*) from core.notice where recipient_id = :id", person.value());
    }
}
