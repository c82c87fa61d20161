package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** Unusual files that say what is needed all the same. */
class AcceptedFilesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String HEADER = "Civilité;Nom usage;Nom;Prénom;Adresse;CP;Commune;Pays;Courriel;"
            + "Téléphone domicile;Téléphone portable;Directeur;Classe\n";

    @Test
    void leavesOutAnUnknownColumnAndNamesIt() {
        OndeReading.UsableLines read =
                usable(HEADER.replace("Pays", "Planète") + "MME;;AUBIN;Claude;;;;Mars;claude@example.org;;;non;CE1\n");

        assertThat(read.unknown()).containsExactly("Planète");
        assertThat(read.complete()).isTrue();
        assertThat(read.lines().getFirst().value(OndeField.EMAIL)).isEqualTo("claude@example.org");
        assertThat(read.lines().getFirst().values()).doesNotContainKey(OndeField.LEFT_OUT);
    }

    @Test
    void saysNothingOfAColumnThatOndeHasAndNothingIsMadeOf() {
        OndeReading.UsableLines read = usable(HEADER.replace("Pays", "Numéro de poste") + "MME;;AUBIN;Claude;;;;12\n");

        assertThat(read.unknown()).isEmpty();
        assertThat(read.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithItsMark(String charset) {
        byte[] bytes = ("\uFEFF" + HEADER + "MME;;AUBIN;Élodie\n").getBytes(Charset.forName(charset));

        OndeReading.UsableLines read =
                (OndeReading.UsableLines) new OndeReader(TODAY).read(OndeFile.TEACHERS, new ByteArrayResource(bytes));

        assertThat(read.lines().getFirst().value(OndeField.GIVEN_NAME)).isEqualTo("Élodie");
    }

    @Test
    void acceptsAPhoneWithItsCountry() {
        OndeReading read = new OndeReader(TODAY)
                .read(OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude;;;;;;;+33 6 00 00 00 00;non;CE1\n"));

        assertThat(((OndeReading.UsableLines) read).lines().getFirst().value(OndeField.MOBILE_PHONE))
                .isEqualTo("+33 6 00 00 00 00");
    }

    @Test
    void takesAChildBornToday() {
        OndeReading.UsableLines read = (OndeReading.UsableLines) new OndeReader(TODAY)
                .read(OndeFile.PUPILS, text("Nom;Prénom;Date naissance;Classe\nDUPRÉ;Zoé;01/09/2026;PS\n"));

        assertThat(read.faults()).isEmpty();
    }

    private static OndeReading.UsableLines usable(String content) {
        return (OndeReading.UsableLines) new OndeReader(TODAY).read(OndeFile.TEACHERS, text(content));
    }

    private static InputStreamSource text(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
