package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SampleFilesTests {

    @Test
    void readsPupilsFromWindows() {
        OndeReading.UsableLines read = read(OndeFile.PUPILS, "eleves-cp1252.csv");

        assertThat(read.faults()).isEmpty();
        assertThat(read.complete()).isTrue();
        assertThat(read.lines())
                .extracting(SampleFilesTests::name)
                .containsExactly(
                        "DUPRÉ Zoé", "DUPRÉ Tom", "LE GOFF-MARTIN Noé", "N'DIAYE Aïssatou", "MARTIN Léa", "MARTIN Léa");
        assertThat(read.lines()).extracting(OndeLine::number).containsExactly(2, 3, 4, 5, 6, 7);
        OndeLine tom = read.lines().get(1);
        assertThat(tom.value(OndeField.BIRTH_DATE)).isEqualTo("2015-09-02");
        assertThat(tom.value(OndeField.SEX)).isEqualTo("M");
        assertThat(tom.value(OndeField.INE)).isEqualTo("1234567891B");
        assertThat(tom.value(OndeField.CLASS_NAME)).isEqualTo("CM2 M. Baille");
        assertThat(tom.value(OndeField.CLASS_NUMBER)).isEqualTo("123457");
        assertThat(tom.value(OndeField.PHOTO_CONSENT)).isEqualTo("false");
        assertThat(read.lines().get(2).value(OndeField.SECOND_STREET)).isEqualTo("8 quai Nord");
    }

    @Test
    void readsTheOlderGenerationWithQuotesAndFooter() {
        OndeReading.UsableLines read = read(OndeFile.PUPILS, "eleves-be1d-quoted-footer-latin1.csv");

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).extracting(SampleFilesTests::name).containsExactly("DUPRÉ Zoé", "LE GOFF-MARTIN Noé");
        OndeLine noe = read.lines().get(1);
        assertThat(noe.value(OndeField.SEX)).isEqualTo("M");
        assertThat(noe.value(OndeField.CLASS_NAME)).isEqualTo("CE1");
        assertThat(noe.values()).doesNotContainKey(OndeField.INE).doesNotContainKey(OndeField.STREET);
    }

    @Test
    void readsEveryChildOfAGuardian() {
        OndeReading.UsableLines read = read(OndeFile.GUARDIANS, "responsables-utf8-bom.csv");

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines())
                .extracting(SampleFilesTests::name)
                .containsExactly("DUPRÉ Anne", "LE GOFF Yann", "MARTIN Claire", "N’DIAYE Fatou", "MARTIN Paul");
        assertThat(read.lines().getFirst().value(OndeField.TITLE)).isEqualTo("Mme");
        assertThat(read.lines().getFirst().children())
                .containsExactly(
                        new NamedChild(14, "DUPRÉ", "", "Zoé", "CE1 Mme Aubin"),
                        new NamedChild(18, "DUPRÉ", "", "Tom", "CM2 M. Baille"));
    }

    @Test
    void readsTeachers() {
        OndeReading.UsableLines read = read(OndeFile.TEACHERS, "enseignants-utf8.csv");

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines())
                .extracting(SampleFilesTests::name)
                .containsExactly("AUBIN Claude", "BAILLE Dominique", "CORDIER Alix");
        assertThat(read.lines())
                .extracting(line -> line.value(OndeField.HEADS_SCHOOL))
                .containsExactlyElementsOf(List.of("false", "true", "false"));
    }

    private static String name(OndeLine line) {
        return line.value(OndeField.FAMILY_NAME) + " " + line.value(OndeField.GIVEN_NAME);
    }

    private static OndeReading.UsableLines read(OndeFile file, String sample) {
        return (OndeReading.UsableLines)
                new OndeReader(LocalDate.of(2026, 9, 1)).read(file, new ClassPathResource("onde/" + sample));
    }
}
