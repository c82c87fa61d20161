package fr.ent.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

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
    void namesTheLineThatItCannotRead() {
        HolidayFile file = new HolidayFile("""
                description;population;start_date;end_date;location;zones;annee_scolaire
                Vacances;-;demain;2027-07-02;Corse;Corse;2026-2027
                """, REUNION);

        assertThatThrownBy(() -> file.of("Corse")).hasMessageContaining("2");
        assertThatThrownBy(() -> new HolidayFile("a;b\n1;2\n", REUNION).of("Corse"))
                .isInstanceOf(HolidayFile.UnreadableHolidays.class);
    }
}
