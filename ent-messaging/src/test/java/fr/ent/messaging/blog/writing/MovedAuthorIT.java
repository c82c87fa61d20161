package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A pupil who wrote in a class and is in another one by now. */
@MessagingTest
class MovedAuthorIT extends BlogScene {

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private ClassId next;

    @BeforeEach
    void anotherClass() {
        next = town.schoolClass(school, "CE2");
    }

    @Test
    void readsOnWhatWasHandedIn() {
        String article = begin(rose.asPerson(), Map.of());
        step(rose.asPerson(), article, "submit");
        move(rose);

        assertThat(statusToRose(article)).isEqualTo(200);
        assertThat(listOfRose()).containsExactly(article);
    }

    @Test
    void doesNotGetBackAnArticleThatWasTakenBack() {
        String article = published(Map.of("audience", "CLASS", "authorIds", List.of(rose)));
        move(rose);
        assertThat(statusToRose(article)).isEqualTo(404);

        step(teacher, article, "withdraw");

        assertThat(statusToRose(article)).isEqualTo(404);
        assertThat(listOfRose()).isEmpty();
    }

    @Test
    void doesNotReadOneThatWaitsForItsMoment() {
        String article = begin(teacher, Map.of("authorIds", List.of(rose)));
        client.post(
                teacher,
                ARTICLES + "/" + article + "/publish",
                Map.of("at", clock.instant().plus(Duration.ofDays(1)).toString()));
        move(rose);

        assertThat(read(teacher, article).body().path("state").asString()).isEqualTo("SCHEDULED");
        assertThat(statusToRose(article)).isEqualTo(404);
        assertThat(listOfRose()).isEmpty();
    }

    @Test
    void seesOwnPicturesAlone() {
        String own = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("authorIds", List.of(rose, malo), "fileIds", List.of(own)));
        String before = picture(malo.asPerson());
        assertThat(attach(malo, article, own, before)).isEqualTo(200);
        assertThat(open(rose.asPerson(), before)).isEqualTo(200);

        move(rose);
        assertThat(open(rose.asPerson(), before)).as("at once").isEqualTo(404);
        assertThat(open(malo.asPerson(), before)).isEqualTo(200);

        String later = picture(malo.asPerson());
        assertThat(attach(malo, article, own, before, later)).isEqualTo(200);
        assertThat(files(read(malo.asPerson(), article).body())).containsExactly(own, before, later);
        assertThat(files(read(rose.asPerson(), article).body())).containsExactly(own);
        assertThat(open(malo.asPerson(), own)).isEqualTo(200);
        assertThat(open(rose.asPerson(), own)).isEqualTo(200);
        assertThat(List.of(open(rose.asPerson(), before), open(rose.asPerson(), later)))
                .containsOnly(404);
    }

    @Test
    void seesAllPicturesAgainOnceTheMoveIsTakenBack() {
        String article = begin(rose.asPerson(), Map.of("authorIds", List.of(rose, malo)));
        String classmates = picture(malo.asPerson());
        attach(malo, article, classmates);
        String move = move(rose);
        assertThat(open(rose.asPerson(), classmates)).isEqualTo(404);

        assertThat(client.post(agent, "/api/core/pupil-moves/" + move + "/undo", Map.of())
                        .status())
                .isEqualTo(200);

        assertThat(open(rose.asPerson(), classmates)).isEqualTo(200);
    }

    @Test
    void seesOwnPicturesAloneAlsoOnceAYearHasLedThemOn() {
        String own = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("authorIds", List.of(rose, malo), "fileIds", List.of(own)));
        String classmates = picture(malo.asPerson());
        attach(malo, article, own, classmates);

        town.run(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("update core.pupil set class_id = :next where id = :rose")
                    .param("next", next.value())
                    .param("rose", rose.value())
                    .update();
            events.publishEvent(new PupilClassesChanged(town.id(), List.of(new ClassChange(rose, null, next, true))));
        }));

        assertThat(open(rose.asPerson(), classmates)).isEqualTo(404);
        assertThat(open(rose.asPerson(), own)).isEqualTo(200);
    }

    @Test
    void keepsThePicturesOfTheJournalOfTheSchool() {
        String article = beginJournal(teacher, Map.of("authorIds", List.of(rose, malo)));
        String classmates = picture(malo.asPerson());
        assertThat(client.put(
                                malo.asPerson(),
                                ARTICLES + "/" + article,
                                journal(Map.of("fileIds", List.of(classmates))))
                        .status())
                .isEqualTo(200);

        move(rose);

        assertThat(open(rose.asPerson(), classmates)).isEqualTo(200);
    }

    private int attach(ChildId pupil, String article, String... files) {
        return client.put(pupil.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("fileIds", List.of(files))))
                .status();
    }

    private String move(ChildId pupil) {
        Answer moved = client.post(
                agent, "/api/core/pupils/" + pupil + "/moves", Map.of("classId", next, "firstDay", "2026-11-24"));
        assertThat(moved.status()).isEqualTo(201);
        return moved.id();
    }

    private int statusToRose(String article) {
        return read(rose.asPerson(), article).status();
    }

    private List<String> listOfRose() {
        List<String> listed = new ArrayList<>();
        client.get(rose.asPerson(), ARTICLES + "?classId=" + next)
                .body()
                .forEach(article -> listed.add(article.path("id").asString()));
        return listed;
    }

    private static List<String> files(JsonNode article) {
        List<String> shown = new ArrayList<>();
        article.path("files").forEach(picture -> shown.add(picture.path("id").asString()));
        return shown;
    }
}
