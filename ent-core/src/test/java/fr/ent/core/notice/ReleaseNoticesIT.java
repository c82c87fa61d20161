package fr.ent.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Notices of a Friday evening about which something has changed by Monday. */
@IntegrationTest
@RecordApplicationEvents
class ReleaseNoticesIT {

    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T19:40:00Z");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T06:00:00Z");

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Notices notices;

    @Autowired
    private Bell bell;

    @Autowired
    private RingAfterQuiet ringing;

    @Autowired
    private ModuleSwitches switches;

    @Autowired
    private JdbcClient jdbc;

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
    void areDroppedForWhoeverMayHearOfTheChildNoLonger() {
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        ChildId lea = town.pupil("Léa", "Benali", school, schoolClass);
        PersonId guardian = town.guardian("Sofia", "Benali", lea);
        PersonId barred = town.guardian("Marc", "Lunel", lea);
        PersonId stranger = town.guardian("Ana", "Girard", town.pupil("Tom", "Girard", school, schoolClass));
        PersonId teacher = town.teacher("Claude", "Aubin", schoolClass);
        List<PersonId> all = List.of(guardian, barred, stranger, teacher, lea.asPerson());
        town.run(() -> notices.tell(all, new Notice("test.message", lea, Map.of(), "/messages").byDay()));
        town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = :barred")
                .param("barred", barred.value())
                .update());

        onMonday();

        assertThat(rung())
                .singleElement()
                .satisfies(people -> assertThat(people).containsExactlyInAnyOrder(guardian, teacher, lea.asPerson()));
        assertThat(shown(barred)).isEmpty();
        assertThat(shown(stranger)).isEmpty();
        assertThat(shown(teacher)).hasSize(1);
    }

    @Test
    void ofAModuleThatTheTownGaveUpAreNotHeardOf() {
        town.run(() -> notices.tell(List.of(mother), message("Karim Benali")));
        town.run(() -> notices.tell(List.of(mother), message("Claude Aubin").byDay()));
        town.run(() -> switches.change(Set.of(ProductModule.MESSAGING)));
        town.run(() -> notices.tell(List.of(mother), message("Zoé Colas")));
        town.run(() -> notices.tellOnce(List.of(mother), message("Zoé Colas")));

        onMonday();

        assertThat(rung()).hasSize(1);
        assertThat(shown()).isEmpty();
        assertThat(unread()).isZero();
        town.run(() -> switches.change(Set.of()));
        assertThat(shown()).containsExactly("messaging.new-message");
    }

    @Test
    void areTakenBackFromWhoeverTheyWaitFor() {
        town.run(() -> notices.tell(List.of(mother), message("Claude Aubin").byDay()));
        town.run(() -> notices.takeBack(List.of(), "messaging.new-message", Map.of("author", "Claude Aubin")));

        onMonday();

        assertThat(shown()).isEmpty();
        assertThat(rung()).isEmpty();
    }

    @Test
    void waitNoLongerWhenSomebodyWritesWhoMayRing() {
        town.run(() -> notices.tellOnce(List.of(mother), message("Claude Aubin").byDay()));
        town.run(() -> notices.tellOnce(List.of(mother), message("Karim Benali")));

        assertThat(town.in(() -> bell.list(mother, null)))
                .singleElement()
                .extracting(NoticeView::arguments)
                .isEqualTo(Map.of("author", "Karim Benali"));
        assertThat(rung()).containsExactly(List.of(mother));

        onMonday();
        assertThat(rung()).hasSize(1);
    }

    private static Notice message(String author) {
        return new Notice("messaging.new-message", null, Map.of("author", author), "/messages/1");
    }

    private void onMonday() {
        clock.set(MONDAY_MORNING);
        ringing.everywhere();
    }

    private List<String> shown() {
        return shown(mother);
    }

    private List<String> shown(PersonId reader) {
        return town.in(
                () -> bell.list(reader, null).stream().map(NoticeView::kind).toList());
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
