package fr.ent.core.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.yearchange.plan.SchoolLevel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Petite section | moyenne section,PS MS",
        "Cours préparatoire et CE1,CE1",
        "CP | ,CP",
        "cycle 1,TPS PS MS GS",
        "Cycle 2,CP CE1 CE2",
        "CYCLE 3 | GS,GS CM1 CM2",
        "école maternelle,TPS PS MS GS",
        "école élémentaire,CP CE1 CE2 CM1 CM2"
    })
    void levelsAreReadByShortNamesInFullAndByCycles(String words, String levels) {
        ReadResources read = ResourcesCsv.read("titre;lien;niveau\nBon;https://a.example/;" + words + "\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.resources().getFirst().levels().stream().map(Enum::name))
                .containsExactlyInAnyOrder(levels.split(" ", -1));
    }

    @Test
    void manyLevelsAndSkillsDoNotKeepALomRecordOut() {
        String levels = "terminale générale et technologique,".repeat(20) + "cycle 3,CP";
        ReadResources read = lomWith(levels, "competency", "c".repeat(300));

        assertThat(read.resources().getFirst().levels())
                .containsExactly(SchoolLevel.CP, SchoolLevel.CM1, SchoolLevel.CM2);
        assertThat(read.faults()).containsExactly(new ResourceFault(1, "skills", "unknown"));
        assertThat(lomWith("terminale", "competency", "lire").faults())
                .containsExactly(new ResourceFault(1, "levels", "none-known"));
    }

    private static ReadResources lomWith(String levels, String purpose, String entry) {
        return ResourcesLom.read(
                ("<lom xmlns='" + ResourcesLom.LOM + "'><general><title><string>Bon</string></title></general>"
                                + "<technical><location>https://a.example/</location></technical>"
                                + classified("educational level", levels) + classified(purpose, entry) + "</lom>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String classified(String purpose, String entries) {
        return "<classification><purpose><value>" + purpose + "</value></purpose><taxonPath>"
                + Stream.of(entries.split(",", -1))
                        .map(one -> "<taxon><entry><string>" + one + "</string></entry></taxon>")
                        .collect(Collectors.joining())
                + "</taxonPath></classification>";
    }
}
