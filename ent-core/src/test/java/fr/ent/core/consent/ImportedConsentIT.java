package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.onboarding.batch.Office;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** The register's yes comes and goes with the files of the school. */
@IntegrationTest
@RecordApplicationEvents
class ImportedConsentIT {

    private static final String PUPIL =
            "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe;Autorisation photo\nDUPRÉ;;Zoé;14/03/2017;F;;CP;";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private ApplicationEvents events;

    private Office office;
    private SchoolId school;

    @BeforeEach
    void aSchoolWhoseFileSaysYes() {
        Town town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        PersonId agent = town.agent("Nora", "Petit");
        office = new Office(mvc, jdbc, town, town.viewer(agent));
        apply("Oui");
    }

    @Test
    void aFileThatSaysNoTakesTheYesAwayAndItsUndoingBringsItBack() {
        assertThat(withdrawn()).isEmpty();

        String batch = apply("Non");
        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.CLASS, ImageUse.SCHOOL));

        assertThat(office.undo(batch).status()).isEqualTo(200);
        apply("Non");
        assertThat(withdrawn()).hasSize(2);
    }

    private String apply(String photo) {
        String batch = office.upload(school, Office.file("pupils", PUPIL + photo + "\n"))
                .id();
        assertThat(office.apply(batch).status()).isEqualTo(200);
        return batch;
    }

    private List<Set<ImageUse>> withdrawn() {
        return events.stream(ImageConsentChanged.class)
                .map(ImageConsentChanged::withdrawn)
                .toList();
    }
}
