package fr.ent.messaging.project.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page as an archive: all that may be shown to its readers is in it, and nothing of anybody else. */
@MessagingTest
class ProjectZipIT extends ProjectScene {

    @Test
    void holdsThePageItsPicturesAndSoundsAndNoAddress() throws IOException {
        String article = empty(teacher);
        String picture = picture(teacher);
        requireDone(build(
                teacher,
                article,
                List.of(
                        text("La <b>place</b>", "<script>alert(1)</script>"),
                        picture(picture),
                        sound(soundFile(teacher)),
                        map(3),
                        timeline(),
                        quiz(1)),
                Map.of("onPictures", List.of(rose))));
        step(teacher, article, "publish");

        Answer answer = zip(teacher, article);
        Map<String, byte[]> files = unzip(answer);

        assertThat(answer.header("Content-Disposition")).contains("Notre%20quartier.zip");
        assertThat(files).containsOnlyKeys("images/01.png", "index.html", "page.css", "page.js", "sons/02.wav");
        assertThat(files.get("images/01.png"))
                .isEqualTo(client.get(teacher, "/api/core/files/" + picture)
                        .response()
                        .getContentAsByteArray());
        String html = words(files, "index.html");
        assertThat(html)
                .contains(
                        "La &#60;b&#62;place",
                        "La fontaine",
                        "Repère 2",
                        "data-right=\"1\"",
                        "la classe et ses familles")
                .doesNotContain("<script>", "http://", "https://", picture, "style=", "onclick", "Une image ou un son");
        assertThat(words(files, "page.css"))
                .contains("#b2r1{left:25.0%;top:50.0%}")
                .doesNotContain("http");
        assertThat(words(files, "page.js")).doesNotContain("http", "fetch", "innerHTML");
    }

    @Test
    void leavesOutWhatItsReadersMayNotSeeAndSaysSo() throws IOException {
        String article = publishedPage(picture(teacher), List.of(rose));
        withdrawConsentOfRose();

        Map<String, byte[]> files = unzip(zip(teacher, article));

        assertThat(files).containsOnlyKeys("index.html", "page.css", "page.js");
        assertThat(words(files, "index.html"))
                .contains("Une image ou un son n’y est pas")
                .doesNotContain("dessinée par Rose");
    }

    @Test
    void leavesOutAChildWhoHasChangedClassAndMayNotBeShownAtSchool() throws IOException {
        said(roseMother, rose, "CLASS", "YES");
        said(roseMother, rose, "SCHOOL", "NO");
        String article = publishedPage(picture(teacher), List.of(rose));
        ClassId next = town.schoolClass(school, "CE2");
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", next.value())
                .param("id", rose.value())
                .update());

        assertThat(unzip(zip(teacher, article))).containsOnlyKeys("index.html", "page.css", "page.js");
    }

    @Test
    void carriesNoPictureThatPublishingWouldRefuse() throws IOException {
        ChildId noe = town.pupil("Noé", "Colin", school, town.schoolClass(school, "CE2"));
        said(town.guardian("Ada", "Colin", noe), noe, "CLASS", "YES");
        String own = picture(teacher);
        String other = picture(teacher);
        String unsaid = picture(teacher);
        String article = empty(teacher);
        requireDone(build(
                teacher,
                article,
                List.of(picture(own), picture(other), picture(unsaid)),
                Map.of(
                        "faces",
                        List.of(
                                Map.of("fileId", own, "pupilIds", List.of(rose)),
                                Map.of("fileId", other, "pupilIds", List.of(noe))))));
        assertThat(step(teacher, article, "publish").type()).isEqualTo("urn:ent:problem:messaging:image-consent");

        Map<String, byte[]> files = unzip(zip(teacher, article));

        assertThat(files).containsOnlyKeys("images/01.png", "index.html", "page.css", "page.js");
        assertThat(words(files, "index.html")).contains("2 images ou sons n’y sont pas");
    }

    @Test
    void leavesOutWhatTheStoreDoesNotGive() throws IOException {
        String picture = picture(teacher);
        String article = publishedPage(picture, List.of(rose));
        town.run(() -> jdbc.sql("update core.stored_file set scan = 'WAITING' where id = cast(:id as uuid)")
                .param("id", picture)
                .update());

        Map<String, byte[]> files = unzip(zip(teacher, article));

        assertThat(files).containsOnlyKeys("index.html", "page.css", "page.js");
        assertThat(words(files, "index.html"))
                .contains("Une image ou un son n’y est pas")
                .doesNotContain("<img", "dessinée par Rose");
    }

    @Test
    void asksNoQuestionWhoseRightAnswerIsMissing() throws IOException {
        String article = empty(teacher);
        Map<String, Object> asked = Map.of(
                "question", "Combien de becs ?", "answers", List.of("", "quatre", "six"), "right", 1, "because", "");
        Map<String, Object> unanswered =
                Map.of("question", "Quelle rue ?", "answers", List.of("", "la rue haute"), "right", 0, "because", "");
        requireDone(build(
                teacher,
                article,
                List.of(Map.of("kind", "QUIZ", "title", "Quiz", "questions", List.of(asked, unanswered))),
                Map.of()));

        String html = words(unzip(zip(teacher, article)), "index.html");

        assertThat(html).contains("Combien de becs", "data-right=\"0\"").doesNotContain("Quelle rue");
    }

    @Test
    void isForThoseWhoLeadTheClass() {
        String article = publishedPage(picture(teacher), List.of(rose));
        PersonId other = town.teacher("Lou", "Merle", town.schoolClass(school, "CP"));

        assertThat(zip(head, article).status()).isEqualTo(200);
        assertThat(zip(other, article).status()).isEqualTo(404);
        assertThat(List.of(maloFather, rose.asPerson(), barred, agent))
                .allSatisfy(person -> assertThat(zip(person, article).status()).isEqualTo(403));
        assertThat(zip(teacher, published(Map.of())).status()).as("no page").isEqualTo(404);
    }
}
