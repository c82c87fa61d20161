package fr.ent.core.catalogue.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.catalogue.testing.CatalogueScene;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class RecommendationIT extends CatalogueScene {

    @Test
    void aRecommendationIsReadInItsSchoolAlone() throws Exception {
        String id = ofTown("Le climat", "https://climat.example/");
        recommend(aubin, id, "Les enfants ont aimé.").andExpect(status().isNoContent());
        recommend(aubin, id, "À revoir au printemps.").andExpect(status().isNoContent());
        recommend(elsewhere, id, "Je passe.").andExpect(status().isNotFound());

        read(baille, "/" + id)
                .andExpect(jsonPath("$.recommended.length()").value(1))
                .andExpect(jsonPath("$.recommended[0].sentence").value("À revoir au printemps."))
                .andExpect(jsonPath("$.recommended[0].givenName").value("Claude"))
                .andExpect(jsonPath("$.recommended[0].own").value(false))
                .andExpect(jsonPath("$.recommendations").value(1));
        read(elsewhere, "/" + id)
                .andExpect(jsonPath("$.recommended").isEmpty())
                .andExpect(jsonPath("$.recommendations").value(0));
        asking.delete(town.viewer(aubin), RESOURCES + "/" + id + "/recommendations/" + school)
                .andExpect(status().isNoContent());
        read(baille, "/" + id).andExpect(jsonPath("$.recommended").isEmpty());
    }

    @Test
    void theHeadTakesBackWhatAColleagueRecommendedAndNobodyElse() throws Exception {
        String id = ofTown("Le climat", "https://climat.example/");
        recommend(aubin, id, "Les enfants ont aimé.").andExpect(status().isNoContent());
        PersonId colleague = town.teacher("Noé", "Vidal", schoolClass);
        String of = RESOURCES + "/" + id + "/recommendations/" + school + "?personId=" + aubin;

        asking.delete(town.viewer(colleague), of).andExpect(status().isNotFound());
        asking.delete(town.viewer(elsewhere), of).andExpect(status().isNotFound());
        read(colleague, "/" + id)
                .andExpect(jsonPath("$.recommended[0].mayTakeBack").value(false));
        read(baille, "/" + id)
                .andExpect(jsonPath("$.recommended[0].mayTakeBack").value(true));
        asking.delete(town.viewer(baille), of).andExpect(status().isNoContent());

        read(aubin, "/" + id).andExpect(jsonPath("$.recommended").isEmpty());
        assertThat(town.audited("recommendation.removed")).isOne();
    }

    @Test
    void aRecommendationGoesWithItsSchool() throws Exception {
        String id = ofTown("Le climat", "https://climat.example/");
        SchoolId closing = town.school("Les Saules");
        town.run(() -> jdbc.sql("""
                        insert into core.resource_recommendation (resource_id, school_id, person_id, sentence, recommended_at)
                        values (cast(:resource as uuid), :school, :person, 'Bien.', now())""")
                .param("resource", id)
                .param("school", closing.value())
                .param("person", aubin.value())
                .update());

        asking.delete(town.viewer(nadia), "/api/core/schools/" + closing).andExpect(status().isNoContent());

        assertThat(town.number(
                        "select count(*) from core.resource_recommendation where school_id = :id", closing.value()))
                .isZero();
    }

    private ResultActions recommend(PersonId by, String id, String sentence) throws Exception {
        return asking.put(
                town.viewer(by),
                RESOURCES + "/" + id + "/recommendations/" + school,
                "{\"sentence\": \"%s\"}".formatted(sentence));
    }
}
