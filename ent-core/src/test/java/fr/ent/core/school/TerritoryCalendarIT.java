package fr.ent.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TerritoryCalendarIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private OwnHolidays holidays;

    @Autowired
    private StatementCounter statements;

    private Town town;
    private SchoolId school;

    @BeforeEach
    void found() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
    }

    @Test
    void closesWeekendsAndWednesdays() {
        assertThat(closures("2026-11-23", "2026-11-29"))
                .containsOnly(
                        Map.entry(day("2026-11-25"), new Closure(ClosureKind.WEDNESDAY, "")),
                        Map.entry(day("2026-11-28"), new Closure(ClosureKind.WEEKEND, "")),
                        Map.entry(day("2026-11-29"), new Closure(ClosureKind.WEEKEND, "")));
    }

    @Test
    void closesFromTheEndOfClassesUntilTheyResume() {
        assertThat(closures("2026-10-16", "2026-11-03"))
                .doesNotContainKeys(day("2026-10-16"), day("2026-11-02"), day("2026-11-03"))
                .containsEntry(day("2026-10-19"), new Closure(ClosureKind.SCHOOL_HOLIDAY, "Vacances de la Toussaint"))
                .containsEntry(day("2026-10-30"), new Closure(ClosureKind.SCHOOL_HOLIDAY, "Vacances de la Toussaint"));
    }

    @Test
    void spreadsWinterHolidaysByZone() {
        Town south = planner.found("Aubaret", "C");
        SchoolId southern = south.school("Les Tilleuls");
        LocalDate monday = day("2027-02-08");

        assertThat(closures("2027-02-08", "2027-02-08")).isEmpty();
        assertThat(south.in(() -> calendar.closures(southern, monday, monday))).containsKey(monday);
    }

    @Test
    void keepsTheHolidaysOfAZoneOfItsOwnInstead() {
        assertThat(closures("2026-10-20", "2026-10-20")).containsKey(day("2026-10-20"));
        SchoolHoliday carnival = new SchoolHoliday("Vacances de Carnaval", day("2027-02-03"), day("2027-02-15"));

        town.run(() -> holidays.replace("Guadeloupe", List.of(carnival), PersonId.next()));

        assertThat(closures("2026-10-20", "2026-10-20")).isEmpty();
        assertThat(closures("2027-02-08", "2027-02-08"))
                .containsEntry(day("2027-02-08"), new Closure(ClosureKind.SCHOOL_HOLIDAY, "Vacances de Carnaval"));
        assertThat(town.in(() -> holidays.find()).orElseThrow().zone()).isEqualTo("Guadeloupe");

        town.run(() -> holidays.remove());
        assertThat(closures("2026-10-20", "2026-10-20")).containsKey(day("2026-10-20"));
    }

    @Test
    void keepsEarlierYearsOfTheZoneWhenANewFileComes() {
        SchoolHoliday before = new SchoolHoliday("Vacances de Carnaval", day("2026-02-03"), day("2026-02-15"));
        SchoolHoliday now = new SchoolHoliday("Vacances de Carnaval", day("2027-02-03"), day("2027-02-15"));

        town.run(() -> holidays.replace("Guadeloupe", List.of(before), PersonId.next()));
        town.run(() -> holidays.replace("Guadeloupe", List.of(now), PersonId.next()));

        assertThat(town.in(() -> holidays.find()).orElseThrow().periods()).containsExactly(before, now);
    }

    @Test
    void leavesOutKeptDatesThatNoSchoolCouldLive() {
        SchoolHoliday odd = new SchoolHoliday("x", day("0001-01-01"), day("9999-12-31"));
        SchoolHoliday carnival = new SchoolHoliday("Vacances de Carnaval", day("2027-02-03"), day("2027-02-15"));

        town.run(() -> holidays.replace("Guadeloupe", List.of(odd, carnival), PersonId.next()));

        assertThat(closures("2026-11-26", "2026-11-26")).isEmpty();
        assertThat(town.in(() -> holidays.find()).orElseThrow().periods()).containsExactly(carnival);
    }

    @Test
    void addsTheDaysTheTerritoryClosesOneSchoolOrAll() {
        SchoolId other = town.school("Les Tilleuls");
        town.closure(school, "Élections", day("2026-11-26"), day("2026-11-26"));
        town.closure("Journée du maire", day("2026-11-27"), day("2026-11-27"));

        assertThat(closures("2026-11-26", "2026-11-27"))
                .containsEntry(day("2026-11-26"), new Closure(ClosureKind.LOCAL, "Élections"))
                .containsEntry(day("2026-11-27"), new Closure(ClosureKind.LOCAL, "Journée du maire"));
        assertThat(town.in(() -> calendar.closures(other, day("2026-11-26"), day("2026-11-27"))))
                .containsOnlyKeys(day("2026-11-27"));
    }

    @Test
    void asksOneStatementHoweverManySchools() {
        List<SchoolId> schools = List.of(school, town.school("Les Tilleuls"), town.school("Pasteur"));

        assertThat(statements.during(
                        () -> town.run(() -> calendar.days(schools, day("2026-09-01"), day("2027-07-03")))))
                .isEqualTo(1);
    }

    private Map<LocalDate, Closure> closures(String from, String to) {
        return town.in(() -> calendar.closures(school, day(from), day(to)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
