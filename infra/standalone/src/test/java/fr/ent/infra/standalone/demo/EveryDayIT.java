package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.Preau;
import fr.ent.canteen.demo.CanteenDemo;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.standalone.start.FirstStart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The demonstration has something to show on every day of its start, holidays and week-ends included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(classes = Preau.class)
@Import({TestClock.class, RestingRounds.class})
@ContextConfiguration(initializers = RealStandalone.class)
class EveryDayIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final Town town = Valmarin.on(LocalDate.of(2026, 11, 24));

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private SchoolCalendar calendar;

    @BeforeAll
    void fill() {
        firstStart.fill();
    }

    @Test
    void leavesMealsToBookAndMealsThatAreOver() {
        FIRST.datesUntil(FIRST.plusYears(1)).forEach(today -> {
            SchoolDays calendarAround = ClassDays.read(calendar, town, today);
            assertThat(town.schools()).as("on %s", today).allSatisfy(school -> {
                ClassDays days = ClassDays.of(school, calendarAround, today);
                assertThat(days.past(3)).isNotEmpty().allMatch(day -> day.isBefore(today));
                assertThat(bookable(days, today)).hasSizeGreaterThanOrEqualTo(4);
            });
        });
    }

    private static List<LocalDate> bookable(ClassDays days, LocalDate today) {
        Instant evening = today.atTime(LocalTime.of(20, 0)).atZone(Moment.ZONE).toInstant();
        return days.coming(4).stream()
                .filter(day -> CanteenDemo.MEAL_CUT_OFF
                        .closesAt(day, any -> true, Moment.ZONE)
                        .isAfter(evening))
                .toList();
    }
}
