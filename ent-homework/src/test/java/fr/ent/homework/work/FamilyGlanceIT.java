package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa's drawing, as each of her parents sees it at a glance. */
@WorkTest
class FamilyGlanceIT {

    private static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private Homework homework;

    @Autowired
    private SettableClock clock;

    private WorkScene scene;

    @BeforeEach
    void aDrawing() throws Exception {
        scene = giver.give();
    }

    @Test
    void aParentSeesTheOwnTickAndNotTheOthers() throws Exception {
        scene.tick(scene.mother, scene.drawing, scene.lea);

        assertThat(drawing(scene.mother).ticked()).isTrue();
        assertThat(drawing(scene.father).ticked()).isFalse();
    }

    @Test
    void bothSeeThatItWasHandedIn() throws Exception {
        assertThat(drawing(scene.mother)).matches(DueView::handIn).matches(one -> !one.handedIn());

        scene.handedIn();

        assertThat(drawing(scene.mother).handedIn()).isTrue();
        assertThat(drawing(scene.father).handedIn()).isTrue();
    }

    @Test
    void aChangeIsNewsAndWritingTheSameAgainIsNone() throws Exception {
        Instant given = drawing(scene.mother).shownAt();
        clock.set(given.plusSeconds(3600));
        revise("Au crayon", 0);
        assertThat(drawing(scene.mother).shownAt()).isEqualTo(given);

        revise("À la peinture", 0);

        assertThat(drawing(scene.mother).shownAt()).isEqualTo(given.plusSeconds(3600));
    }

    @Test
    void aDraftIsNewOnceItIsPublished() throws Exception {
        Instant given = drawing(scene.mother).shownAt();
        String draft = scene.homework("\"draft\":true");
        clock.set(given.plusSeconds(7200));

        scene.put(scene.teacher, "/entries/" + draft, """
                {"version":0,"date":"2026-11-02","kind":"HOMEWORK","dueDate":"2026-11-27","handIn":true,\
                "subject":"Lecture","text":"Page 12"}""");

        assertThat(due(scene.mother, draft).shownAt()).isEqualTo(given.plusSeconds(7200));
    }

    private void revise(String text, int version) throws Exception {
        scene.put(scene.teacher, "/entries/" + scene.drawing, """
                {"version":%d,"date":"2026-11-02","kind":"HOMEWORK","dueDate":"2026-11-26","handIn":true,\
                "subject":"Dessin","text":"%s"}""".formatted(version, text));
    }

    private DueView drawing(Viewer reader) {
        return due(reader, scene.drawing);
    }

    private DueView due(Viewer reader, String id) {
        return scene
                .town
                .in(() -> homework.listDue(reader.children(), WEEK, reader.person()))
                .getOrDefault(scene.lea, List.of())
                .stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
