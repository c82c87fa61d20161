package fr.ent.core.guardianship.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Where a child and a guardian live once a court bars them. */
class PartedHomesIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    private Asking asking;
    private Viewer agent;
    private PersonId sofia;
    private PersonId karim;

    @BeforeEach
    void twoParents() {
        asking = new Asking(mvc);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        sofia = town.guardian("Sofia", "Benali", lea);
        karim = town.guardian("Karim", "Benali", lea);
    }

    @Test
    void theChildLeavesTheHomeWhereNoGuardianOfItsOwnStays() throws Exception {
        PersonId partner = town.person("Inès", "Roux");
        HouseholdId his = town.household(List.of(karim, partner), List.of(lea));
        HouseholdId hers = town.household(List.of(sofia), List.of(lea));

        barKarim();

        assertThat(homes(karim)).singleElement().satisfies(home -> {
            assertThat(home.id()).isEqualTo(his);
            assertThat(home.adults()).contains(partner);
            assertThat(home.children()).isEmpty();
        });
        assertThat(homes(sofia)).singleElement().satisfies(home -> {
            assertThat(home.id()).isEqualTo(hers);
            assertThat(home.children()).containsExactly(lea);
        });
    }

    @Test
    void theGuardianWhoGoesTakesTheOtherChildrenAlong() throws Exception {
        ChildId tom = town.pupil("Tom", "Benali", school, schoolClass);
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank)
                        select gen_random_uuid(), :tom, id, 1 from core.person where id in (:sofia, :karim)""")
                .param("tom", tom.value())
                .param("sofia", sofia.value())
                .param("karim", karim.value())
                .update());
        town.household(List.of(sofia, karim), List.of(lea, tom));

        barKarim();

        assertThat(homes(karim))
                .singleElement()
                .satisfies(home -> assertThat(home.children()).containsExactly(tom));
        assertThat(homes(sofia))
                .singleElement()
                .satisfies(home -> assertThat(home.children()).containsExactlyInAnyOrder(lea, tom));
    }

    @Test
    void aHomeIsMadeForTheOtherGuardianWhoHasNone() throws Exception {
        town.household(List.of(karim), List.of(lea));

        barKarim();

        assertThat(homes(karim))
                .singleElement()
                .satisfies(home -> assertThat(home.children()).isEmpty());
        assertThat(homes(sofia)).singleElement().satisfies(home -> {
            assertThat(home.adults()).containsExactly(sofia);
            assertThat(home.children()).containsExactly(lea);
        });
    }

    @Test
    void noHomeIsChosenWhereSomebodyElseBarredFromTheChildLives() throws Exception {
        PersonId uncle = town.restrictedGuardian("Ali", "Benali", lea);
        town.household(List.of(karim), List.of(lea));
        HouseholdId shared = town.household(List.of(sofia, uncle), List.of());

        barKarim();

        assertThat(homes(sofia)).hasSize(2).allSatisfy(home -> {
            if (home.id().equals(shared)) {
                assertThat(home.children()).isEmpty();
            } else {
                assertThat(home.children()).containsExactly(lea);
            }
        });
    }

    @Test
    void itIsSaidBeforeWhenTheChildWouldLiveNowhere() throws Exception {
        town.household(List.of(karim), List.of(lea));
        effects().andExpect(jsonPath("$.leftWithoutHome").value(false));
        town.run(() -> jdbc.sql("delete from core.guardianship where guardian_id = :sofia")
                .param("sofia", sofia.value())
                .update());

        effects().andExpect(jsonPath("$.leftWithoutHome").value(true));
    }

    private ResultActions effects() throws Exception {
        return asking.get(agent, ofKarim() + "/effects").andExpect(status().isOk());
    }

    private void barKarim() throws Exception {
        asking.post(agent, ofKarim() + "/bar", """
                        {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": null, "fileId": "%s"}""".formatted(town.file(agent.person(), "jugement.pdf")))
                .andExpect(status().isCreated());
    }

    private List<HouseholdView> homes(PersonId person) {
        return town.viewer(person).households();
    }

    private String ofKarim() {
        return "/api/core/pupils/" + lea + "/guardians/" + karim;
    }
}
