package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.person.Pivot;
import fr.ent.core.testing.Asking;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.ResultActions;

/** Karim works for the town, and is Léa's guardian no more, or barred from her. She lives with Sofia, her mother. */
class BarredAgentIT extends ClaimScene {

    private static final String SEEN = "{\"identitySeen\": true}";

    private Asking asking;
    private PersonId father;
    private HouseholdId hers;
    private HouseholdId another;

    @BeforeEach
    void aHomeOfMotherAndChild() {
        asking = new Asking(http);
        hers = town.household(List.of(sofia, town.agent("Marc", "Lunel")), List.of(lea));
        another = town.household(List.of(town.guardian("Awa", "Diallo")), List.of());
        father = town.agent("Karim", "Benali");
    }

    /** How somebody comes to be no guardian. */
    enum Parting {
        BARRED,
        SEPARATED
    }

    @ParameterizedTest
    @EnumSource
    void decidesNothingAboutTheOthersAccountHomeOrWord(Parting parting) throws Exception {
        Viewer karim = part(parting);

        for (String act : List.of("reset", "untie")) {
            refused(asking.post(karim, "/api/core/accounts/" + sofia + "/" + act, SEEN));
        }
        refused(asking.post(karim, "/api/core/accounts/" + sofia + "/sign-out", ""));
        refused(asking.post(karim, "/api/core/accounts/" + sofia + "/claim-letter", ""));
        asking.get(karim, "/api/core/accounts/{id}", sofia)
                .andExpect(jsonPath("$.ownFamily").value(true));
        refused(asking.post(karim, "/api/core/households/" + hers + "/join", joining(another)));
        refused(asking.post(karim, "/api/core/households/" + another + "/join", joining(hers)));
        refused(asking.post(karim, "/api/core/households/" + hers + "/split", """
                {"name": "Foyer", "adultIds": ["%s"], "childIds": ["%s"], "sharedChildIds": []}""".formatted(sofia, lea)));
        refused(asking.post(karim, "/api/core/households/" + another + "/members", """
                {"adults": [], "children": [{"childId": "%s"}]}""".formatted(lea)));
        refused(asking.put(karim, "/api/core/households/" + hers, "{\"name\": \"Foyer\"}"));
    }

    @ParameterizedTest
    @EnumSource
    void answersNoClaimOfTheOther(Parting parting) throws Exception {
        Account marc = accounts.citizen(new Pivot("Marc", "LUNEL", LocalDate.of(1980, 3, 4), "male", "21231", "99100"));
        family.claim(marc.subject(), code);
        UUID claim = town.in(() ->
                jdbc.sql("select id from core.waiting_claim").query(UUID.class).single());
        Viewer karim = part(parting);

        for (String word : List.of("confirm", "refuse")) {
            refused(asking.post(karim, "/api/core/waiting-claims/" + claim + "/" + word, ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsNoCodeOfTheOtherWithThoseOfTheClass(Parting parting) throws Exception {
        Viewer karim = part(parting);

        asking.post(karim, "/api/core/classes/" + schoolClass + "/claim-letters", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:no-letter-needed"));

        assertThat(family.claim(accounts.citizen().subject(), code).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void answersNoCorrectionOfTheOtherNorReadsIt(Parting parting) throws Exception {
        UUID correction = NewId.next();
        town.run(() -> jdbc.sql("""
                        insert into core.correction (id, person_id, datum, wanted, state, sent_by, sent_at)
                        values (:id, :sofia, 'ADDRESS', '4 rue du Lac', 'SENT', :sofia, now())""")
                .param("id", correction)
                .param("sofia", sofia.value())
                .update());
        Viewer karim = part(parting);

        asking.post(karim, "/api/core/corrections/" + correction + "/accept", "")
                .andExpect(status().isForbidden());
        asking.get(karim, "/api/core/corrections").andExpect(jsonPath("$").value(empty()));
    }

    @ParameterizedTest
    @EnumSource
    void readsNowhereWhereTheyLive(Parting parting) throws Exception {
        Viewer karim = part(parting);

        refused(asking.get(karim, "/api/core/family-people/{id}", sofia));
        refused(asking.get(karim, "/api/core/family-people/{id}", lea));
        asking.get(karim, "/api/core/families?name=benali")
                .andExpect(jsonPath("$").value(empty()));
        asking.get(karim, "/api/core/pupils/{id}/guardians", lea).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource
    void decidesNothingAboutAnotherChildWhoLivesWithThem(Parting parting) throws Exception {
        ChildId zoe = town.pupil("Zoé", "Roux", school, schoolClass);
        town.household(List.of(sofia), List.of(lea, zoe));
        Viewer karim = part(parting);
        String leaving = "/api/core/leavings/" + zoe;
        String day = "{\"leavesOn\": \"2026-12-18\"}";

        refused(asking.put(karim, leaving, day));
        refused(asking.post(
                karim, "/api/core/pupils/" + zoe + "/moves", """
                {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(town.schoolClass(school, "CM1"))));
        refused(asking.get(karim, "/api/core/pupils/{id}/ties", zoe));

        asking.put(town.viewer(town.agent("Nadia", "Ferrand")), leaving, day).andExpect(status().is2xxSuccessful());
        refused(asking.delete(karim, leaving));
    }

    @ParameterizedTest
    @EnumSource
    void readsNeitherWhereTheChildMovesNorThatTheChildLeaves(Parting parting) throws Exception {
        town.run(() -> jdbc.sql(
                        "insert into core.pupil_leaving (child_id, leaves_on, noted_at) values (:child, '2026-12-18', now())")
                .param("child", lea.value())
                .update());
        String moves = "/api/core/pupils/" + lea + "/moves";
        String wanted = """
                {"classId": "%s", "firstDay": "2026-12-14"}""".formatted(town.schoolClass(school, "CM1"));
        Viewer colleague = town.viewer(town.agent("Nadia", "Ferrand"));
        Viewer karim = part(parting);

        asking.get(karim, moves).andExpect(status().isNotFound());
        asking.post(karim, moves + "/preview", wanted).andExpect(status().isNotFound());
        refused(asking.post(karim, moves, wanted));
        asking.get(karim, "/api/core/leavings").andExpect(jsonPath("$").value(empty()));

        asking.get(colleague, moves).andExpect(status().isOk());
        asking.get(colleague, "/api/core/leavings")
                .andExpect(jsonPath("$[*].childId").value(contains(lea.toString())));
    }

    @Test
    void aHeadReadsNoTelephoneOfTheOther() throws Exception {
        town.run(() -> jdbc.sql("update core.person set mobile_phone = '06 00 00 00 01' where id = :id")
                .param("id", sofia.value())
                .update());
        PersonId head = town.head("Karim", "Diop", school);
        tie(head, Parting.BARRED);

        asking.get(town.viewer(head), "/api/core/pupils/{id}/guardians", lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.givenName == 'Sofia')].phone").value(contains((Object) null)));
        asking.post(town.viewer(head), "/api/core/pupils/" + lea + "/password-reset", "")
                .andExpect(status().isNotFound());
    }

    @Test
    void somebodyTiedByMistakeIsNoFamily() throws Exception {
        town.run(() -> ended("WRONG"));

        asking.get(town.viewer(father), "/api/core/family-people/{id}", sofia).andExpect(status().isOk());
        asking.put(town.viewer(father), "/api/core/households/" + hers, "{\"name\": \"Foyer\"}")
                .andExpect(status().isNoContent());
    }

    private Viewer part(Parting parting) {
        tie(father, parting);
        return town.viewer(father);
    }

    private void tie(PersonId person, Parting parting) {
        town.run(() -> {
            if (parting == Parting.SEPARATED) {
                ended("SEPARATED");
            } else {
                jdbc.sql("""
                                insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                                values (gen_random_uuid(), :child, :person, 2, true)""")
                        .param("child", lea.value())
                        .param("person", person.value())
                        .update();
            }
        });
    }

    private void ended(String reason) {
        jdbc.sql("""
                        insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
                        values (gen_random_uuid(), :child, :father, 2, :reason, :father, now())""")
                .param("child", lea.value())
                .param("father", father.value())
                .param("reason", reason)
                .update();
    }

    private static String joining(HouseholdId home) {
        return "{\"householdId\": \"%s\"}".formatted(home);
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isForbidden()).andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
    }
}
