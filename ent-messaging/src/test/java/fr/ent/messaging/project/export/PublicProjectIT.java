package fr.ent.messaging.project.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page for everybody keeps all its blocks outside, with what may be shown at the moment. */
@MessagingTest
class PublicProjectIT extends ProjectScene {

    @Test
    void isWholeForEverybodyAndLosesAPictureWithItsConsent() {
        String path = openToEverybody();
        showToEverybody(rose, roseMother);
        String picture = picture(teacher);
        String sound = soundFile(teacher);
        String article = empty(teacher);
        requireDone(build(
                teacher,
                article,
                List.of(
                        text("La <b>place</b>", "Elle est ronde."),
                        picture(picture),
                        sound(sound),
                        map(3),
                        timeline(),
                        quiz(0)),
                Map.of(
                        "audience",
                        "PUBLIC",
                        "faces",
                        List.of(
                                Map.of("fileId", picture, "pupilIds", List.of(rose)),
                                Map.of("fileId", sound, "pupilIds", List.of())))));
        String address = path + "/page/" + article;
        assertThat(visit(address).status()).as("before it is published").isEqualTo(404);
        requireDone(step(teacher, article, "publish"));

        Answer page = visit(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).contains("no-store");
        String slug = path.substring("/blog/".length());
        String files = "/api/public/blog/" + slug + "/pictures/" + article + "/";
        assertThat(page.text())
                .contains(
                        "La &#60;b&#62;place&#60;/b&#62;",
                        "La fontaine",
                        "class=\"spot\"",
                        "<audio controls src=\"" + files + sound,
                        "<img src=\"" + files + picture,
                        "Lieu 2",
                        "class=\"timeline\"",
                        "data-right=\"0\"",
                        "href=\"" + path + "\"")
                .doesNotContain("Benali");
        assertThat(visit(files + picture).status()).isEqualTo(200);
        assertThat(visit(files + sound).status()).isEqualTo(200);
        assertThat(visit(path).text()).contains("href=\"" + address + "\"");
        assertThat(visit("/api/public/blog/" + slug + ".atom").text()).contains(address);

        said(roseMother, rose, "PUBLIC", "NO");
        assertThat(visit(address).text()).contains("Lieu 2").doesNotContain(picture, "La fontaine, dessinée");
        assertThat(visit(files + picture).status()).isEqualTo(404);

        step(teacher, article, "withdraw");
        assertThat(visit(address).status()).isEqualTo(404);
        assertThat(visit(files + sound).status()).isEqualTo(404);
    }

    @Test
    void isThereForNobodyElseThanItsReaders() {
        String path = openToEverybody();
        String families = empty(teacher);
        requireDone(build(teacher, families, List.of(text("La place", "Elle est ronde.")), Map.of()));
        requireDone(step(teacher, families, "publish"));
        String plain = published(Map.of("audience", "PUBLIC"));
        assertThat(visit(path + "/page/" + families).status()).isEqualTo(404);
        assertThat(visit(path + "/page/" + plain).status()).as("no page").isEqualTo(404);
        client.put(head, "/api/messaging/schools/" + school + "/public-blog", Map.of("open", false, "listed", false));
        assertThat(visit(path + "/page/" + families).status()).isEqualTo(404);
    }
}
