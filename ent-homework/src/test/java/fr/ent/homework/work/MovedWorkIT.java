package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Léa comes from the CE1 to the CM2 on Tuesday 24 November: the Monday before stays the CE1's. */
@WorkTest
class MovedWorkIT {

    private static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private Homework homework;

    @Autowired
    private MockMvc http;

    @Autowired
    private SettableClock clock;

    private WorkScene scene;
    private Viewer head;
    private String poem;
    private String move;

    @BeforeEach
    void aPoemHandedInBeforeTheMove() throws Exception {
        scene = giver.give();
        head = scene.head();
        poem = scene.homework("Poésie", "2026-11-23", true);
        scene.homework("Écriture", "2026-11-20", true);
        theirs("Dictée", "2026-11-23");
        theirs("Lecture", "2026-11-24");
        theirs("Calcul", "2026-11-27");
        scene.post(scene.pupil(scene.lea), "/entries/" + poem + "/hand-ins", """
                {"childId": "%s", "text": "Le corbeau"}""".formatted(scene.lea))
                .andExpect(status().isCreated());
        scene.tick(scene.mother, poem, scene.lea);
        move = WorkScene.read(
                new Asking(http).post(head, "/api/core/pupils/" + scene.lea + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(scene.cm2)),
                "$.id");
    }

    @Test
    void theListHasTheNewClasssWorkFromTheMoveOnAndWhatSheHandedInBefore() throws Exception {
        scene.todo(lea(), scene.lea)
                .andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture", "Calcul")))
                .andExpect(jsonPath("$.entries[*].former", contains(true, false, false)))
                .andExpect(jsonPath("$.entries[*].ticked", contains(true, false, false)))
                .andExpect(jsonPath("$.entries[0].tries[0].text").value("Le corbeau"));
    }

    @Test
    void nothingIsHandedInToTheFormerClass() throws Exception {
        scene.post(lea(), "/entries/" + poem + "/hand-ins", """
                {"childId": "%s", "text": "Le renard"}""".formatted(scene.lea))
                .andExpect(status().isNotFound());
        scene.untick(lea(), poem, scene.lea).andExpect(status().isNoContent());
        scene.tick(lea(), scene.drawing, scene.lea).andExpect(status().isNotFound());
    }

    @Test
    void workThatWasHandedInBeforeItsDayStaysToBeRead() throws Exception {
        new Asking(http)
                .post(head, "/api/core/pupil-moves/" + move + "/undo", "")
                .andExpect(status().isOk());
        String story = scene.homework("Récit", "2026-11-26", true);
        scene.post(lea(), "/entries/" + story + "/hand-ins", """
                        {"childId": "%s", "text": "Il était une fois"}""".formatted(scene.lea))
                .andExpect(status().isCreated());
        clock.set(clock.instant().plusSeconds(60));
        new Asking(http)
                .post(head, "/api/core/pupils/" + scene.lea + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(scene.cm2))
                .andExpect(status().isCreated());

        scene.todo(lea(), scene.lea)
                .andExpect(jsonPath("$.entries[?(@.subject == 'Récit')].former", contains(true)))
                .andExpect(jsonPath("$.entries[?(@.subject == 'Récit')].tries[0].text", contains("Il était une fois")));
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", hasItem("Récit")));
    }

    @Test
    void nothingIsToBeDoneAfterTheLastDay() throws Exception {
        new Asking(http)
                .put(head, "/api/core/leavings/" + scene.lea, "{\"leavesOn\": \"2026-11-27\"}")
                .andExpect(status().isNoContent());

        scene.todo(lea(), scene.lea).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture")));
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture")));
    }

    @Test
    void workThatWasHandedInForADayAfterTheLastOneStays() throws Exception {
        scene.post(
                        lea(),
                        "/entries/" + WorkScene.read(diary(lea()), "$.entries[2].id") + "/hand-ins",
                        "{\"childId\": \"%s\", \"text\": \"12\"}".formatted(scene.lea))
                .andExpect(status().isCreated());
        new Asking(http)
                .put(head, "/api/core/leavings/" + scene.lea, "{\"leavesOn\": \"2026-11-27\"}")
                .andExpect(status().isNoContent());

        scene.todo(lea(), scene.lea)
                .andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture", "Calcul")));
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture", "Calcul")));
    }

    @Test
    void familiesAreToldNoMoreOfWorkToComeOfTheFormerClass() {
        String due = """
                select count(*) from core.notice n
                join homework.entry e on e.id = cast(n.arguments ->> 'entry' as uuid)
                where n.kind = 'homework.due' and n.read_at is null and n.child_id = :id
                  and e.due_on >= '2026-11-24' and e.class_id = '%s'""".formatted(scene.ce1);

        assertThat(scene.town.number(due, scene.lea.value())).isZero();
        assertThat(scene.town.number(due, scene.malo.value())).isPositive();
    }

    @Test
    void herWeekHasTheDaysOfEachClass() throws Exception {
        assertThat(due()).extracting(DueView::subject).containsExactly("Poésie", "Lecture", "Calcul");
        assertThat(due().getFirst()).matches(DueView::ticked).matches(DueView::handedIn);
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture", "Calcul")));
        diary(lea()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Lecture", "Calcul")));
        diary(scene.colleague).andExpect(jsonPath("$.entries[*].subject", contains("Lecture", "Calcul")));
    }

    @Test
    void takenBackTheMoveLeavesNothingBehind() throws Exception {
        new Asking(http)
                .post(head, "/api/core/pupil-moves/" + move + "/undo", "")
                .andExpect(status().isOk());

        scene.todo(lea(), scene.lea)
                .andExpect(jsonPath("$.entries[*].subject", contains("Écriture", "Poésie", "Dessin")));
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Dessin")));
    }

    @Test
    void aPupilWhoComesBackHasTheDaysOfEachStay() throws Exception {
        clock.set(clock.instant().plusSeconds(60));
        new Asking(http)
                .post(head, "/api/core/pupils/" + scene.lea + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(scene.ce1))
                .andExpect(status().isCreated());

        assertThat(due()).extracting(DueView::subject).containsExactly("Poésie", "Dessin");
        diary(mother()).andExpect(jsonPath("$.entries[*].subject", contains("Poésie", "Dessin")));
    }

    private void theirs(String subject, String due) throws Exception {
        scene.post(scene.colleague, "/entries", """
                        {"classId":"%s","date":"2026-11-02","kind":"HOMEWORK","dueDate":"%s","handIn":true,\
                        "subject":"%s","text":"Page 12"}""".formatted(scene.cm2, due, subject))
                .andExpect(status().isCreated());
    }

    private ResultActions diary(Viewer reader) throws Exception {
        return scene.get(reader, "/diary?childId=" + scene.lea + "&from=2026-11-23&to=2026-11-27");
    }

    private List<DueView> due() {
        Viewer reader = mother();
        return scene.town
                .in(() -> homework.listDue(reader.children(), WEEK, reader.person()))
                .getOrDefault(scene.lea, List.of());
    }

    private Viewer mother() {
        return scene.town.viewer(scene.mother.person());
    }

    private Viewer lea() {
        return scene.pupil(scene.lea);
    }
}
