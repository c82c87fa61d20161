package fr.ent.messaging.blog.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures that a teacher put into the article of an adult without a class. */
@MessagingTest
class ContributorPicturesIT extends BlogScene {

    @Test
    void writesBesideTheCoverThatATeacherChose() {
        PersonId animator = town.animator("Noa", "Ferrand", school);
        String own = picture(animator);
        String article = client.post(animator, ARTICLES, body(Map.of("fileIds", List.of(own))))
                .id();
        String cover = picture(teacher);
        Answer covered = client.put(
                teacher,
                ARTICLES + "/" + article,
                body(Map.of("fileIds", List.of(cover, own), "onPictures", List.of())));
        assertThat(covered.status()).isEqualTo(200);

        Answer same = client.put(animator, ARTICLES + "/" + article, body(Map.of("fileIds", List.of(own))));
        assertThat(same.body().path("version").asInt())
                .as("what is there already")
                .isEqualTo(covered.body().path("version").asInt());

        client.put(animator, ARTICLES + "/" + article, body(Map.of("text", "Autre", "fileIds", List.of(own))));
        assertThat(read(teacher, article)
                        .body()
                        .path("files")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(cover);
    }

    private Map<String, Object> body(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("schoolId", school, "title", "Le carnaval", "text", "Nous avons défilé.", "audience", "SCHOOL"));
        body.putAll(more);
        return body;
    }
}
