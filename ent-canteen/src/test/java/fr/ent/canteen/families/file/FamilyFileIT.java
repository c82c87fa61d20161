package fr.ent.canteen.families.file;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.ChildNeeds.Diet;
import fr.ent.canteen.testing.FileForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyFileIT extends FileScene {

    @Test
    void keepsWhatIsWrittenHoweverIncomplete() throws Exception {
        keep(mother, 0, FileForm.blank().doctor("Dr Blanc", "zéro"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.content.doctor.phone").value("zéro"))
                .andExpect(jsonPath("$.faults[?(@.field=='doctor.phone')].code").value(contains("phone")))
                .andExpect(jsonPath("$.faults[*].field").value(hasItem("emergencyContacts")));

        sign(mother, 1)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("careConsent")));
    }

    @Test
    void goesFromTheFamilyToTheTownHallAndBack() throws Exception {
        keep(mother, 0, whole(mother)).andExpect(status().isOk());
        sign(mother, 1).andExpect(jsonPath("$.state").value("SENT"));
        queue("SENT").andExpect(jsonPath("$.files[*].child.givenName").value(contains("Léa")));

        requests.post(agent, path("/return"), "{\"version\": 2, \"reason\": \"L’attestation est illisible\"}")
                .andExpect(jsonPath("$.state").value("RETURNED"));
        show(father)
                .andExpect(jsonPath("$.reason").value("L’attestation est illisible"))
                .andExpect(jsonPath("$.signedBy").value("Sofia Benali"));
        assertThat(notices(mother)).contains("canteen.file-returned");
        assertThat(notices(father)).contains("canteen.file-returned");

        sign(father, 3).andExpect(jsonPath("$.state").value("SENT"));
        requests.post(agent, path("/accept"), "{\"version\": 4}")
                .andExpect(jsonPath("$.state").value("ACCEPTED"));
        assertThat(notices(mother)).contains("canteen.file-accepted");
        queue("SENT").andExpect(jsonPath("$.files").isEmpty());
        queue("ACCEPTED").andExpect(jsonPath("$.counts.ACCEPTED").value(1));
        assertThat(audited()).contains("file.changed", "file.signed", "file.returned", "file.accepted");
    }

    @Test
    void aDeclaredAllergyCountsAtOnceADietWhenAccepted() throws Exception {
        keep(mother, 0, whole(mother).eats("NO_PORK").allergic("PEANUTS").otherwise("kiwi"));
        assertThat(needsOfLea())
                .isEqualTo(new ChildNeeds(
                        Diet.STANDARD, ChildNeeds.Texture.WHOLE, Set.of(Allergen.PEANUTS), false, "kiwi"));

        sign(mother, 1);
        requests.post(agent, path("/accept"), "{\"version\": 2}").andExpect(status().isOk());

        assertThat(needsOfLea().diet()).isEqualTo(Diet.NO_PORK);
        assertThat(needsOfLea().allergies()).containsExactly(Allergen.PEANUTS);
        assertThat(needsOfLea().otherAllergies()).isEqualTo("kiwi");
    }

    @Test
    void anAcceptedAllergyHoldsUntilTheTownHallHasCheckedThatItIsGone() throws Exception {
        accepted(whole(mother).eats("NO_PORK").allergic("PEANUTS"));

        keep(father, 3, whole(father).eats("STANDARD").allergic("MILK"))
                .andExpect(jsonPath("$.state").value("DRAFT"));
        assertThat(needsOfLea().allergies()).containsExactlyInAnyOrder(Allergen.PEANUTS, Allergen.MILK);
        assertThat(needsOfLea().diet()).isEqualTo(Diet.NO_PORK);

        keep(father, 4, whole(father).eats("STANDARD"));
        assertThat(needsOfLea().allergies()).containsExactly(Allergen.PEANUTS);

        sign(father, 5);
        requests.post(agent, path("/accept"), "{\"version\": 6}").andExpect(status().isOk());
        assertThat(needsOfLea()).isEqualTo(ChildNeeds.NONE);
    }

    @Test
    void aPackedMealNeedsAPlanInForceAndTheTownHall() throws Exception {
        keep(mother, 0, whole(mother).plan("2026-11-30", "2026-12-31", true))
                .andExpect(jsonPath("$.faults[*].field").value(contains("documents.CARE_PLAN")));
        keep(mother, 1, whole(mother).plan("2026-12-31", "2026-11-30", true).paper("CARE_PLAN", paper(mother)))
                .andExpect(jsonPath("$.faults[*].code").value(contains("before-from")));
        keep(mother, 2, whole(mother).plan("2026-11-30", "2026-12-31", true).paper("CARE_PLAN", paper(mother)));
        assertThat(needsOfLea().packedMeal()).isFalse();

        sign(mother, 3);
        requests.post(agent, path("/accept"), "{\"version\": 4}").andExpect(status().isOk());

        assertThat(needsOfLea().packedMeal()).isTrue();
        assertThat(town.town()
                        .in(() -> needs.on(MONDAY.minusDays(1), List.of(lea)))
                        .get(lea))
                .extracting(ChildNeeds::packedMeal)
                .isEqualTo(false);
    }

    @Test
    void eitherChildOfAFamilyShowsWhereItStands() throws Exception {
        keep(mother, 0, whole(mother));

        requests.get(mother, "/api/canteen/files")
                .andExpect(jsonPath("$[*].child.givenName").value(containsInAnyOrder("Léa")))
                .andExpect(jsonPath("$[0].begun").value(true))
                .andExpect(jsonPath("$[0].faults").value(0))
                .andExpect(jsonPath("$[0].year").value(2026));
    }
}
