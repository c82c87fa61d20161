package fr.ent.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.territory.Quiet;
import fr.ent.core.territory.QuietHours;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** On a Friday evening in a town with the quiet hours that every town begins with. */
@IntegrationTest
@RecordApplicationEvents
class QuietNoticesIT {

    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T19:40:00Z");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T06:00:00Z");
    private static final Notice HOMEWORK = new Notice("test.homework", null, Map.of(), "/devoirs");

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Notices notices;

    @Autowired
    private Bell bell;

    @Autowired
    private RingAfterQuiet ringing;

    @Autowired
    private Quiet quiet;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationEvents events;

    private Town town;
    private PersonId mother;

    @BeforeEach
    void aMother() {
        clock.set(FRIDAY_EVENING);
        town = planner.found("Valmarin");
        mother = town.person("Sofia", "Benali");
    }

    @Test
    void waitForMondayMorningAndRingOnce() {
        town.run(() -> notices.tell(List.of(mother), HOMEWORK.byDay()));

        assertThat(shown()).isEmpty();
        assertThat(unread()).isZero();
        assertThat(rung()).isEmpty();

        ringing.everywhere();
        assertThat(rung()).isEmpty();

        clock.set(MONDAY_MORNING);
        ringing.everywhere();
        ringing.everywhere();

        assertThat(shown()).containsExactly("test.homework");
        assertThat(rung()).containsExactly(List.of(mother));
        assertThat(unread()).isOne();
    }

    @Test
    void aRingForAllDoesNotReadWhatWaits() {
        town.run(() -> notices.tell(List.of(mother), HOMEWORK.byDay()));
        town.run(() -> bell.read(mother));

        onMonday();

        assertThat(unread()).isOne();
    }

    @Test
    void waitOnceForTheSamePage() {
        town.run(() -> notices.tellOnce(List.of(mother), HOMEWORK.byDay()));
        town.run(() -> notices.tellOnce(List.of(mother), HOMEWORK.byDay()));

        onMonday();

        assertThat(shown()).hasSize(1);
    }

    @Test
    void otherNoticesRingAtOnce() {
        town.run(() -> notices.tell(List.of(mother), HOMEWORK));

        assertThat(shown()).containsExactly("test.homework");
        assertThat(rung()).containsExactly(List.of(mother));
    }

    @Test
    void aTownWithoutQuietHoursRingsAtOnce() {
        town.run(() -> quiet.change(null));
        town.run(() -> notices.tell(List.of(mother), HOMEWORK.byDay()));

        assertThat(rung()).containsExactly(List.of(mother));
    }

    @Test
    void waitNoLongerThanTheHoursThatTheTownHasNow() {
        town.run(() -> notices.tell(List.of(mother), HOMEWORK.byDay()));
        town.run(() -> quiet.change(new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 0), false)));
        ringing.everywhere();
        assertThat(rung()).isEmpty();

        clock.set(Instant.parse("2026-11-28T05:00:00Z"));
        ringing.everywhere();

        assertThat(rung()).containsExactly(List.of(mother));
    }

    @Test
    void waitNoLongerInATownThatHasNoQuietHoursAnyMore() {
        town.run(() -> notices.tell(List.of(mother), HOMEWORK.byDay()));
        town.run(() -> quiet.change(null));

        ringing.everywhere();

        assertThat(rung()).containsExactly(List.of(mother));
    }

    private void onMonday() {
        clock.set(MONDAY_MORNING);
        ringing.everywhere();
    }

    private List<String> shown() {
        return town.in(
                () -> bell.list(mother, null).stream().map(NoticeView::kind).toList());
    }

    private int unread() {
        return town.in(() -> bell.unread(mother));
    }

    private List<List<PersonId>> rung() {
        return events.stream(NoticePublished.class)
                .filter(event -> event.territory().equals(town.id()))
                .map(NoticePublished::people)
                .toList();
    }
}
