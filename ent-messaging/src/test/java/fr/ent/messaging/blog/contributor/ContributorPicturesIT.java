package fr.ent.messaging.blog.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures of those who write in a journal, beside those that its teachers put in. */
@MessagingTest
class ContributorPicturesIT extends ContributorScene {

    @Test
    void seesNobodyElsesPicturesBeforeAllReadersDo() {
        String own = picture(animator);
        String article = beginJournal(animator, Map.of("fileIds", List.of(own)));
        String ofClass = picture(teacher);
        assertThat(client.put(
                                teacher,
                                ARTICLES + "/" + article,
                                journal(Map.of("fileIds", List.of(own, ofClass), "onPictures", List.of(malo))))
                        .status())
                .isEqualTo(200);
        assertThat(open(animator, ofClass)).isEqualTo(404);
        assertThat(open(animator, own)).isEqualTo(200);
        Answer seen = read(animator, article);
        assertThat(seen.body().path("files")).hasSize(1);
        assertThat(seen.body().path("fileIds")).hasSize(1);
        assertThat(client.put(
                                animator,
                                ARTICLES + "/" + article,
                                journal(Map.of("text", "Autre", "fileIds", List.of(own))))
                        .status())
                .isEqualTo(200);
        assertThat(open(animator, ofClass)).isEqualTo(404);
        assertThat(read(teacher, article).body().path("files"))
                .as("takes away nothing that they don't see")
                .hasSize(2);
        step(animator, article, "submit");
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(open(animator, ofClass)).isEqualTo(200);
    }

    @Test
    void writesBesideTheCoverThatATeacherChose() {
        String own = picture(animator);
        String article = beginJournal(animator, Map.of("fileIds", List.of(own)));
        String cover = picture(teacher);
        Answer covered = client.put(
                teacher,
                ARTICLES + "/" + article,
                journal(Map.of("fileIds", List.of(cover, own), "onPictures", List.of())));
        assertThat(covered.status()).isEqualTo(200);

        Answer same = client.put(animator, ARTICLES + "/" + article, journal(Map.of("fileIds", List.of(own))));
        assertThat(same.body().path("version").asInt())
                .as("what is there already")
                .isEqualTo(covered.body().path("version").asInt());

        client.put(animator, ARTICLES + "/" + article, journal(Map.of("text", "Autre", "fileIds", List.of(own))));
        assertThat(read(teacher, article)
                        .body()
                        .path("files")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(cover);
    }
}
