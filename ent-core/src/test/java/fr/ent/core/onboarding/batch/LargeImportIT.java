package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The largest import promised, within the small heap tests have: 10,000 pupils and 15,000 guardians. */
@IntegrationTest
class LargeImportIT {

    private static final int PUPILS = 10_000;
    private static final int GUARDIANS = 15_000;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    @Test
    void previewsAppliesAndUndoesACity() {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        Office office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        String before = office.directory();

        Office.Answer preview =
                office.upload(school, Office.file("pupils", pupils()), Office.file("guardians", guardians()));

        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.body().get("ambiguousTotal").asInt()).isZero();
        assertThat(preview.body().get("rejectedTotal").asInt()).isZero();
        assertThat(preview.count("added", "pupils")).isEqualTo(PUPILS);
        assertThat(preview.count("added", "guardians")).isEqualTo(GUARDIANS);
        assertThat(preview.count("added", "links")).isEqualTo(GUARDIANS);
        assertThat(office.read("/" + preview.id() + "/changes?after=9000")
                        .body()
                        .get("items"))
                .hasSize(100);
        assertThat(office.apply(preview.id()).status()).isEqualTo(200);
        assertThat(office.query("select count(*) from core.guardianship")).containsExactly("15000");
        assertThat(office.undo(preview.id()).status()).isEqualTo(200);
        assertThat(office.directory()).isEqualTo(before);
    }

    private static String pupils() {
        return "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Classe\n"
                + IntStream.range(0, PUPILS)
                        .mapToObj(n -> "NOM%d;;Zoé;14/03/2017;F;%010dA;%d rue des Lilas;21000;Dijon;CE1 %d"
                                .formatted(n, n, n, n / 25))
                        .collect(Collectors.joining("\n"));
    }

    /** Two guardians for the first half of the pupils, one for the others. */
    private static String guardians() {
        return "Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;"
                + "CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;"
                + "Téléphone portable"
                + ";Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants".repeat(3)
                + "\n"
                + IntStream.range(0, GUARDIANS)
                        .mapToObj(n -> guardian(n, n % PUPILS))
                        .collect(Collectors.joining("\n"));
    }

    private static String guardian(int number, int child) {
        return "Mme;;NOM%d;Anne%d;%d rue des Lilas;21000;Dijon;FRANCE;g%d@example.org;;;;;NOM%d;Zoé;CE1 %d;;;;;;;;"
                .formatted(child, number, child, number, child, child / 25);
    }
}
