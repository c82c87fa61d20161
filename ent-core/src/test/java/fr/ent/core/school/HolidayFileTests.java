package fr.ent.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTests {

    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    @Test
    void readsTheZoneOfPupilsWithTheNamesOfFields() {
        HolidayFile file = new HolidayFile("""
                description;population;start_date;end_date;location;zones;annee_scolaire
                Vacances d'Octobre;-;2026-10-09T20:00:00+00:00;2026-10-25T20:00:00+00:00;La Réunion;Réunion;2026-2027
                Vacances d'Octobre;Enseignants;2026-10-01T20:00:00+00:00;2026-10-25T20:00:00+00:00;La Réunion;Réunion;2026-2027
                Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Lyon;Zone A;2026-2027
                """, REUNION);

        assertThat(file.of("réunion"))
                .containsExactly(new SchoolHoliday(
                        "Vacances d'Octobre", LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 26)));
    }

    @Test
    void readsMidnightsOfParisAndPlainDaysAsTheSameDays() {
        HolidayFile file = new HolidayFile("""
                \uFEFFDescription;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire
                Vacances de Noël;Élèves;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Guadeloupe;Guadeloupe;2026-2027
                Vacances de Noël;-;2026-12-19;2027-01-04;Guadeloupe;Guadeloupe;2026-2027
                """, ZoneId.of("America/Guadeloupe"));

        assertThat(file.of("Guadeloupe"))
                .containsExactly(
                        new SchoolHoliday("Vacances de Noël", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 4)));
    }

    @Test
    void closesTheSummerWithoutAnEndUpToTheEndOfAugust() {
        HolidayFile file = new HolidayFile("""
                description;population;start_date;end_date;location;zones;annee_scolaire
                Début des Vacances d'Été;-;2027-07-02;2027-07-02;Corse;Corse;2026-2027
                """, ZoneId.of("Europe/Paris"));

        assertThat(file.of("Corse")).extracting(SchoolHoliday::resumesOn).containsExactly(LocalDate.of(2027, 9, 1));
    }

    @Test
    void readsTheLayoutOfTheState() throws IOException {
        assertThat(published("Europe/Paris").of("Corse"))
                .extracting(SchoolHoliday::label, SchoolHoliday::from, SchoolHoliday::resumesOn)
                .containsExactly(
                        tuple("Vacances de la Toussaint", LocalDate.of(2025, 10, 18), LocalDate.of(2025, 11, 3)),
                        tuple("Vacances de Noël", LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 5)),
                        tuple("Pont de l’Ascension", LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 18)),
                        tuple("Vacances d’Été", LocalDate.of(2026, 7, 4), LocalDate.of(2026, 9, 1)),
                        tuple("Pont de l’Ascension", LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 8)),
                        tuple("Début des Vacances d’Été", LocalDate.of(2027, 7, 3), LocalDate.of(2027, 9, 1)));
    }

    @Test
    void readsDaysOverseasAndNoReturnAsAHoliday() throws IOException {
        assertThat(published("Indian/Reunion").of("Réunion"))
                .extracting(SchoolHoliday::from, SchoolHoliday::resumesOn)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 26)),
                        tuple(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 25)));
        assertThat(published("America/Guadeloupe").of("Guadeloupe"))
                .extracting(SchoolHoliday::from, SchoolHoliday::resumesOn)
                .containsExactly(tuple(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 15)));
        assertThat(published("Pacific/Tahiti").of("Polynésie"))
                .extracting(SchoolHoliday::from, SchoolHoliday::resumesOn)
                .containsExactly(tuple(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 4)));
    }

    @Test
    void namesTheLineThatItCannotRead() {
        HolidayFile file = new HolidayFile("""
                description;population;start_date;end_date;location;zones;annee_scolaire
                Vacances;-;demain;2027-07-02;Corse;Corse;2026-2027
                """, REUNION);

        assertThatThrownBy(() -> file.of("Corse")).hasMessageContaining("2");
        assertThatThrownBy(() -> new HolidayFile("a;b\n1;2\n", REUNION).of("Corse"))
                .isInstanceOf(HolidayFile.UnreadableHolidays.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+12345-01-01T00:00:00Z;+12345-01-09T00:00:00Z",
                "0001-01-01T00:00:00Z;9999-12-31T00:00:00Z",
                "2026-12-19;2027-08-30",
                "2027-01-04;2026-12-19"
            })
    void namesTheLineWhoseDatesNoSchoolCouldLive(String dates) {
        HolidayFile file = file("Vacances;-;" + dates + ";Corse;Corse;x\n");

        assertThatThrownBy(() -> file.of("Corse")).hasMessageContaining("2");
    }

    @Test
    void namesTheLineOfALabelOrACountBeyondAllMeasure() {
        HolidayFile label = file("V".repeat(5_000) + ";-;2026-12-19;2027-01-04;Corse;Corse;x\n");
        HolidayFile count = file(IntStream.range(0, 400)
                .mapToObj(number -> "Vacances " + number + ";-;2026-12-19;2027-01-04;Corse;Corse;x\n")
                .collect(Collectors.joining()));

        assertThatThrownBy(() -> label.of("Corse")).hasMessageContaining("2");
        assertThatThrownBy(() -> count.of("Corse")).hasMessageContaining("302");
    }

    private static HolidayFile file(String lines) {
        return new HolidayFile(
                "description;population;start_date;end_date;location;zones;annee_scolaire\n" + lines, REUNION);
    }

    private static HolidayFile published(String timeZone) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(HolidayFileTests.class.getResourceAsStream("published-holidays.csv"))) {
            return new HolidayFile(new String(file.readAllBytes(), StandardCharsets.UTF_8), ZoneId.of(timeZone));
        }
    }
}
