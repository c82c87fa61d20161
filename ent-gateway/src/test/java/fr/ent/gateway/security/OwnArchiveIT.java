package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.Accounts;
import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A person's archive holds everything about them and nothing of others, by the search of {@link DeletedPeopleIT}. */
@ProductTest
class OwnArchiveIT {

    /** Words about Zélie and Zébulon, as they are kept. */
    private static final List<String> OWN = List.of(
            "zébulon",
            "zélie",
            "zéphyr",
            "7 rue des Glycines",
            "zelie@zephyr.test",
            "zelie.zephyr",
            "06 98 76 54 32",
            "2017-03-04",
            "1983-09-17",
            "Zicavo",
            "9988776655Z",
            "2A000",
            "Famille Zéphyr",
            "Mme Zéphyr a téléphoné",
            "Zébulon avait de la fièvre",
            "Zébulon a de la fièvre",
            "Zéphyr s’écrit avec un accent",
            "Dr Zéphyr",
            "Octave Zéphyr",
            "2026-02-30",
            "allergie de Zébulon",
            "Attestation de Zélie Zéphyr",
            "Revenus de Mme Zéphyr",
            "Fièvre de Zébulon Zéphyr",
            "Zéphyr.txt",
            "Zélie ZÉPHYRE 1983-09-17",
            "CE1 Mme Aubin");

    /** Words about Basile, Zébulon's other parent, of his home, of the barred one, and of a family of the class. */
    private static final List<String> OTHERS = List.of(
            "basile",
            "quenouille",
            "impasse du Moulin",
            "1979-01-02",
            "13/02/1979",
            "77700",
            "9137",
            "Certificat de Basile",
            "Papi Zéphyr",
            "Zoltan",
            "kiwi",
            "lunel",
            "marc",
            "colin",
            "léon",
            "inès",
            "roche",
            "camille");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private List<ModuleSchema> schemas;

    @Autowired
    private List<ArchivedRecords> modules;

    private TwoHomes homes;
    private Scene scene;

    @BeforeEach
    void aFamilyOfTwoHomesOfWhichMuchIsKept() throws IOException {
        homes = new TwoHomes(planner, http, jdbc, accounts);
        scene = homes.scene;
    }

    @Test
    void holdsEverythingAboutThemAndNothingOfOthers() {
        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(archive.found(OWN)).containsExactlyElementsOf(OWN);
        assertThat(archive.found(OTHERS)).isEmpty();
        assertThat(archive.found(homes.ids())).isEmpty();
        assertThat(archive.file("mes-donnees.pdf")).contains("Zébulon", "7 rue des Glycines", "4 mars 2017");
        assertThat(archive.file("LISEZ-MOI.txt"))
                .contains("Valmarin", "donnees/identite.json", "canteen.barred_person");
        assertThat(archive.files().keySet()).anyMatch(name -> name.startsWith("fichiers/001-"));
    }

    /** Each table in which the search finds this family gives rows, unless its module says why not. */
    @Test
    void givesRowsOfEachTableThatTellsOfThem() {
        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);
        Map<String, Integer> kept = new PersonalTraces(application.getEnvironment(), schemas, scene.town)
                .rows(List.of(
                        "zélie",
                        "zébulon",
                        "zéphyr",
                        "zephyr",
                        scene.child.toString(),
                        homes.guardian().toString()));

        List<String> silent = modules.stream()
                .flatMap(module -> module.tables().stream())
                .filter(table -> kept.containsKey(table.table()))
                .filter(table -> archive.data(table.file()).isEmpty())
                .map(ArchivedTable::table)
                .toList();

        assertThat(kept).hasSizeGreaterThan(25);
        // rights of colleagues, whom the class is named after or who wrote about them; a tie of another guardian that
        // ended
        assertThat(silent).isSubsetOf("core.role_grant", "homework.entry", "core.ended_guardianship");
    }

    /** A pupil can ask for nothing, so what is kept of the child's sign-ins is in the guardian's. */
    @Test
    void holdsTheAccountOfAChild() {
        scene.town.run(() -> jdbc.sql("""
                        insert into core.account (territory_id, subject, person_id, username)
                        values (core.territory(), :child, :person, 'zebulon.marelle')""")
                .param("child", "account-of-" + scene.child)
                .param("person", scene.child.value())
                .update());

        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(archive.found(List.of("zebulon.marelle"))).hasSize(1);
    }

    @Test
    void amountsAreTheirsByTheDayOnWhichTheyLivedInAHome() throws IOException {
        homes.join();

        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(archive.found(List.of("9137", "77700", "Certificat de Basile", "M. Basile a téléphoné")))
                .isEmpty();
        List<String> own = List.of(
                "\"amount_cents\":415",
                "80000",
                "2000000",
                "Mme Zéphyr a téléphoné",
                "Attestation de Zélie Zéphyr",
                "Revenus de Mme Zéphyr",
                "Fièvre de Zébulon Zéphyr");
        assertThat(archive.found(own)).containsExactlyElementsOf(own);
    }

    @Test
    void holdsNothingOfAChildFromWhomTheyAreBarred() {
        OwnArchive archive = OwnArchive.take(scene, Persona.RESTRICTED_GUARDIAN);

        assertThat(archive.found(List.of("lunel"))).isNotEmpty();
        assertThat(archive.data("responsabilite").get(0).get("restricted").booleanValue())
                .isTrue();
        assertThat(archive.found(List.of("zé", "2017-03-04", "glycines", "basile", scene.child.toString())))
                .isEmpty();
    }

    @Test
    void holdsNothingOfFamiliesWhomSomebodyServes() {
        OwnArchive archive = OwnArchive.take(scene, Persona.AGENT);

        assertThat(archive.found(List.of("roche", "camille"))).hasSize(2);
        assertThat(archive.found(List.of("zé", "basile", "certificat", "colin", homes.paperOfAgent)))
                .isEmpty();
        assertThat(archive.data("journal")).isNotEmpty();
    }
}
