package fr.ent.core.lti.tool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.lti.testing.LtiScene;
import org.junit.jupiter.api.Test;

/** Tools in the register of processing of their territory. */
class ToolsInRegisterIT extends LtiScene {

    @Test
    void standWithWhoeverRunsThemWhatTheyAreToldAndForWhat() throws Exception {
        assertThat(register())
                .contains("Sous-traitant;Calculons (Calculons SAS, contrat du 1er septembre);")
                .contains("la liste de la classe")
                .contains("il renvoie des résultats")
                .contains("S’entraîner au calcul.")
                .doesNotContain("le prénom");

        enable(false);
        assertThat(register()).doesNotContain("Calculons");
    }

    private String register() throws Exception {
        return answer(asking.post(town.viewer(paul), "/api/core/processing-register/export", ""));
    }
}
