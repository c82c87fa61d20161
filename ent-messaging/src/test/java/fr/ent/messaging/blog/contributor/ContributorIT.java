package fr.ent.messaging.blog.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Animators, and families whom the head names, write in the journal of their school: they hand in, and its teachers publish. */
@MessagingTest
class ContributorIT extends ContributorScene {

    private static final String NAMED = "/api/messaging/schools/{id}/contributors";

    @Test
    void anAnimatorHandsInAndATeacherPublishes() {
        String picture = picture(animator);
        String article = beginJournal(animator, Map.of("fileIds", List.of(picture)));
        assertThat(read(animator, article).body().path("standing").asString()).isEqualTo("AUTHOR");
        assertThat(read(animatorElsewhere, article).status()).isEqualTo(404);
        assertThat(read(maloFather, article).status()).isEqualTo(404);
        assertThat(step(animator, article, "publish").status()).isEqualTo(403);
        assertThat(step(animator, article, "submit").status()).isEqualTo(200);
        assertThat(told(head, "messaging.article-submitted")).isEqualTo(1);
        assertThat(client.put(animator, ARTICLES + "/" + article, journal(Map.of("text", "Autre")))
                        .status())
                .as("out of their hands")
                .isEqualTo(409);
        client.post(teacher, ARTICLES + "/" + article + "/return", Map.of("remark", "Encore une phrase"));
        assertThat(told(animator, "messaging.article-returned")).isEqualTo(1);
        assertThat(client.put(
                                animator,
                                ARTICLES + "/" + article,
                                journal(Map.of("text", "Encore une phrase.", "fileIds", List.of(picture))))
                        .status())
                .isEqualTo(200);
        step(animator, article, "submit");
        assertThat(step(teacher, article, "publish").type())
                .as("nobody of the school said who is on the picture")
                .isEqualTo("urn:ent:problem:messaging:image-consent");
        client.put(
                teacher,
                ARTICLES + "/" + article,
                journal(Map.of("fileIds", List.of(picture), "onPictures", List.of(malo))));
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(List.of(open(animator, picture), open(maloFather, picture))).containsOnly(200);
        assertThat(open(animatorElsewhere, picture)).isEqualTo(404);
        Answer seen = read(animator, article);
        assertThat(seen.body().path("onPictures")).as("told of no child").isEmpty();
        assertThat(seen.body().path("pupils")).isEmpty();
        assertThat(seen.body().path("authors").path(0).path("name").asString()).isEqualTo("Noa Ferrand");
    }

    @Test
    void choosesNeitherReadersNorHowCommentsAreTaken() {
        assertThat(client.post(animator, ARTICLES, journal(Map.of("audience", "PUBLIC")))
                        .status())
                .isEqualTo(400);
        String article = beginJournal(animator, Map.of("comments", "AFTER"));
        assertThat(read(teacher, article).body().path("comments").isString())
                .as("as the journal chooses")
                .isFalse();
        assertThat(client.put(
                                animator,
                                ARTICLES + "/" + article,
                                journal(Map.of("audience", "PUBLIC", "comments", "AFTER")))
                        .status())
                .isEqualTo(200);
        assertThat(read(teacher, article).body().path("comments").isString()).isFalse();
        assertThat(read(teacher, article).body().path("audience").asString()).isEqualTo("SCHOOL");
        client.put(teacher, ARTICLES + "/" + article, journal(Map.of("comments", "CLOSED")));
        client.put(animator, ARTICLES + "/" + article, journal(Map.of("text", "Autre", "comments", "AFTER")));
        Answer seen = read(teacher, article);
        assertThat(seen.body().path("text").asString()).isEqualTo("Autre");
        assertThat(seen.body().path("comments").asString()).isEqualTo("CLOSED");
    }

    @Test
    void anAnimatorReadsTheJournalAndNothingOfTheClasses() {
        String journal = beginJournal(teacher, Map.of());
        step(teacher, journal, "publish");
        String ofClass = published(Map.of("audience", "SCHOOL"));
        assertThat(list(animator).body()).hasSize(1);
        assertThat(read(animator, journal).status()).isEqualTo(200);
        assertThat(read(animator, ofClass).status()).isEqualTo(404);
        assertThat(client.get(animator, ARTICLES + "?classId=" + ce1).status()).isEqualTo(404);
        assertThat(list(animatorElsewhere).status()).isEqualTo(404);
        assertThat(client.get(animator, ARTICLES + "/" + journal + "/comments").status())
                .isEqualTo(403);
        assertThat(client.post(animator, ARTICLES, article(ce1, Map.of())).status())
                .isEqualTo(404);
        assertThat(client.post(animatorElsewhere, ARTICLES, journal(Map.of())).status())
                .isEqualTo(404);
        assertThat(client.post(animator, ARTICLES, journal(Map.of("authorIds", List.of(malo))))
                        .status())
                .as("names no child")
                .isEqualTo(400);
        assertThat(client.get(animator, "/api/messaging/own-journals").body()).hasSize(1);
    }

    @Test
    void aFamilyWritesAsLongAsTheHeadNamesIt() {
        assertThat(client.post(maloFather, ARTICLES, journal(Map.of())).status())
                .isEqualTo(404);
        assertThat(client.get(head, candidates("garn"))
                        .body()
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(maloFather.toString());
        assertThat(name(head, stranger)).isEqualTo(404);
        assertThat(name(teacher, maloFather)).isEqualTo(403);
        assertThat(name(head, maloFather)).isEqualTo(204);
        assertThat(name(head, maloFather)).as("twice is once").isEqualTo(204);
        assertThat(town.audited("contributor.named")).isOne();
        assertThat(told(maloFather, "messaging.contributor-named"))
                .as("told once")
                .isOne();
        assertThat(client.get(head, candidates("garn")).body()).isEmpty();
        assertThat(client.get(head, named()).body()).hasSize(1);
        assertThat(client.get(head, named())
                        .body()
                        .path(0)
                        .path("children")
                        .path(0)
                        .path("givenName")
                        .asString())
                .isEqualTo("Malo");
        assertThat(client.get(maloFather, "/api/messaging/own-journals").body()).hasSize(1);
        assertThat(client.get(roseMother, "/api/messaging/own-journals").body()).isEmpty();

        String article = beginJournal(maloFather, Map.of());
        assertThat(read(roseMother, article).status()).isEqualTo(404);
        assertThat(step(maloFather, article, "submit").status()).isEqualTo(200);
        assertThat(step(maloFather, article, "publish").status()).isEqualTo(403);
        String draft = beginJournal(maloFather, Map.of());
        assertThat(read(maloFather, draft).body().path("writable").asBoolean()).isTrue();
        assertThat(client.get(maloFather, ARTICLES + "/" + draft + "/poll")
                        .body()
                        .path("writable")
                        .asBoolean())
                .as("asks its readers nothing")
                .isFalse();
        assertThat(client.delete(head, named() + "/" + maloFather).status()).isEqualTo(204);
        assertThat(client.put(maloFather, ARTICLES + "/" + draft, journal(Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(read(maloFather, draft).body().path("standing").asString()).isEqualTo("AUTHOR");
        assertThat(read(maloFather, draft).body().path("writable").asBoolean()).isFalse();
        assertThat(list(maloFather).body().path(0).path("writable").asBoolean()).isFalse();
        assertThat(read(head, draft).body().path("writable").asBoolean()).isTrue();
        assertThat(told(maloFather, "messaging.contributor-named"))
                .as("not true any more")
                .isZero();
        assertThat(client.post(maloFather, ARTICLES, journal(Map.of())).status())
                .isEqualTo(404);
        assertThat(step(head, article, "publish").status())
                .as("what was handed in stays")
                .isEqualTo(200);
    }

    @Test
    void tellsTwoOfOneNameApartByTheirChildren() {
        town.guardian("Yann", "Garnier", rose);
        assertThat(client.get(head, candidates("garn")).body().findValuesAsString("className"))
                .containsExactly("CE1", "CE1");
        assertThat(client.get(head, candidates("garn")).body().toString()).contains("Malo", "Rose");
    }

    private Answer list(PersonId person) {
        return client.get(person, ARTICLES + "?schoolId=" + school);
    }

    private String named() {
        return NAMED.replace("{id}", school.toString());
    }

    private String candidates(String search) {
        return "/api/messaging/schools/" + school + "/contributor-candidates?search=" + search;
    }

    private int name(PersonId by, PersonId person) {
        return client.put(by, named() + "/" + person, Map.of()).status();
    }
}
