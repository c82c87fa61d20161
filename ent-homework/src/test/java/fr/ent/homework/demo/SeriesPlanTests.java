package fr.ent.homework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.homework.demo.SeriesPlan.SeriesEntry;
import fr.ent.homework.diary.entry.EntryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesPlanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Moment NOW = new Moment(Instant.parse("2026-11-24T17:00:00Z"));

    private final Town town = Valmarin.on(TODAY);

    @Test
    void holdsACouncilEachWeekThatAppearsOnItsDay() {
        List<SeriesEntry> council = plan("CE1 Mme Aubin");

        assertThat(council)
                .hasSizeGreaterThan(12)
                .allMatch(entry -> entry.slot().isOn(entry.day()));
        assertThat(council.stream().map(SeriesEntry::series).distinct()).hasSize(1);
        assertThat(council)
                .allMatch(entry -> entry.day().isAfter(TODAY) == (entry.state() == EntryState.SCHEDULED))
                .allMatch(entry -> entry.publishAt().isPresent() == (entry.state() == EntryState.SCHEDULED));
    }

    @Test
    void takesUpAProgressionAsDraftsOfTheComingLessons() {
        assertThat(plan("CM2 M. Baille"))
                .filteredOn(SeriesEntry::isDraft)
                .hasSize(4)
                .allMatch(entry -> entry.day().isAfter(TODAY));
    }

    @Test
    void findsTheSlotOfMostLessons() {
        ClassSlots slots = new ClassSlots(town);
        DiaryPlan plan = new DiaryPlan(new Chance(7), town.year(), NOW);

        assertThat(town.classes()).allSatisfy(schoolClass -> {
            List<DiaryEntry> lessons = plan.write(schoolClass, days()).stream()
                    .filter(entry -> entry.due().isEmpty())
                    .toList();
            assertThat(lessons)
                    .filteredOn(entry -> entry.slot(slots).isPresent())
                    .hasSizeGreaterThan(lessons.size() / 2);
        });
    }

    private List<SeriesEntry> plan(String schoolClass) {
        SchoolClass found = town.schoolClass(schoolClass);
        return new SeriesPlan(new ClassSlots(town), town.year(), NOW, new Chance(7)).write(found, days());
    }

    private static ClassDays days() {
        return new ClassDays(
                TODAY,
                TODAY.minusDays(80)
                        .datesUntil(TODAY.plusDays(60))
                        .filter(day -> ClassDays.WEEKDAYS.contains(day.getDayOfWeek()))
                        .toList());
    }
}
