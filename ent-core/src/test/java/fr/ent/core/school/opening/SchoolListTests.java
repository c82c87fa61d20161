package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.SchoolView.Level;
import fr.ent.core.school.opening.ListedSchool.LeftOutReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolListTests {

    static final String HEADER =
            "Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;"
                    + "Adresse_1;Adresse_2;Adresse_3;Code_postal;Code_commune;Nom_commune;Ecole_maternelle;Ecole_elementaire;"
                    + "etat;libelle_nature\n";

    @Test
    void readsASchoolWithItsAddressWhateverTheCaseOfTheHeader() {
        String line =
                "0990001N;École  primaire Jean Macé;Ecole;Public;2 rue du Lac;Le Bourg;21990 VALMARIN;21990;21999;"
                        + "Valmarin;1;1;OUVERT;ECOLE DE NIVEAU ELEMENTAIRE\n";

        for (String file : List.of(HEADER + line, "\uFEFF" + HEADER.toLowerCase(java.util.Locale.ROOT) + line)) {
            assertThat(new SchoolList(file).read()).singleElement().satisfies(one -> {
                assertThat(one.uai().value()).isEqualTo("0990001N");
                assertThat(one.content())
                        .isEqualTo(new SchoolContent(
                                "École primaire Jean Macé",
                                Level.PRIMARY,
                                "2 rue du Lac, Le Bourg",
                                "21990",
                                "Valmarin"));
                assertThat(one.leftOut()).isNull();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, '', NURSERY",
        "0, 1, '', ELEMENTARY",
        "'', '', ECOLE MATERNELLE, NURSERY",
        "'', '', ECOLE DE NIVEAU ELEMENTAIRE, ELEMENTARY",
        "'', '', '', PRIMARY"
    })
    void findsTheLevelInFlagsOrNature(String nursery, String elementary, String nature, Level level) {
        String line =
                "0990001N;A;Ecole;Public;;;;21990;21999;Valmarin;" + nursery + ";" + elementary + ";OUVERT;" + nature;

        assertThat(new SchoolList(HEADER + line).read().getFirst().content().level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Collège, Public, OUVERT, COLLEGE, A, NO_SCHOOL",
        "Ecole, Privé, OUVERT, ECOLE MATERNELLE, A, PRIVATE",
        "Ecole, Public, FERME, ECOLE MATERNELLE, A, CLOSED",
        "Ecole, Public, OUVERT, ECOLE SANS EFFECTIFS PERMANENTS, A, WITHOUT_PUPILS",
        "Ecole, Public, OUVERT, ECOLE MATERNELLE, =1+1, UNREADABLE"
    })
    void saysWhyALineIsNoSchoolForTheTown(
            String type, String status, String state, String nature, String name, LeftOutReason reason) {
        String line =
                "0990001N;%s;%s;%s;;;;21990;21999;Valmarin;1;0;%s;%s".formatted(name, type, status, state, nature);

        assertThat(new SchoolList(HEADER + line).read().getFirst().leftOut()).isEqualTo(reason);
    }

    @Test
    void refusesAFileThatLies() {
        String line = "0990001N;A;Ecole;Public;;;;21990;21999;Valmarin;1;0;OUVERT;\n";

        assertRefused("", "not-the-list");
        assertRefused("Nom;Prénom\nA;B\n", "not-the-list");
        assertRefused(HEADER.replace(';', ',') + line, "not-the-list");
        assertRefused(HEADER.replace("etat", "autre") + line, "missing-column");
        assertRefused(HEADER + line.replace("0990001N", "0990001A"), "line-2");
        assertRefused(HEADER + line + line, "line-3");
        assertRefused(HEADER + line.replace("21999", "Valmarin"), "line-2");
        assertRefused(HEADER + line + "0990002;trop;court\n", "not-the-list");
    }

    private static void assertRefused(String csv, String code) {
        assertThatThrownBy(() -> new SchoolList(csv).read())
                .isInstanceOfSatisfying(
                        UnreadableListException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
