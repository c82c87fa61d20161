package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Changes of articles: what is kept of them, who hears of them, and what can be deleted. */
@MessagingTest
class ArticleChangesIT extends BlogScene {

    @Test
    void keepsWhoWasOnAPictureAndForWhomItWas() {
        String file = picture(teacher);
        String article = published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));

        change(article, Map.of("fileIds", List.of(file), "onPictures", List.of(), "audience", "CLASS"));

        JsonNode former =
                client.get(teacher, ARTICLES + "/" + article + "/versions").body();
        assertThat(former).hasSize(1);
        assertThat(former.path(0).path("audience").asString()).isEqualTo("FAMILIES");
        assertThat(former.path(0)
                        .path("pictures")
                        .path(0)
                        .path("children")
                        .path(0)
                        .path("givenName")
                        .asString())
                .isEqualTo("Rose");
        assertThat(town.audited("article.changed")).isEqualTo(1);
        assertThat(town.audited("article.face-removed")).isEqualTo(1);
    }

    @Test
    void keepsTheLatestHundredVersions() {
        String article = published(Map.of("title", "Notre potager"));
        town.run(() -> jdbc.sql("""
                        insert into messaging.article_edit
                            (id, article_id, editor_id, edited_at, title, body, audience, file_ids)
                        select gen_random_uuid(), :article::uuid, :editor, timestamptz '2026-01-01' + n * interval '1 minute',
                               'Version ' || n, '', 'FAMILIES', '{}'
                        from generate_series(1, 100) n""")
                .param("article", article)
                .param("editor", teacher.value())
                .update());

        change(article, Map.of("title", "Notre jardin"));

        JsonNode former =
                client.get(teacher, ARTICLES + "/" + article + "/versions").body();
        assertThat(former).hasSize(100);
        assertThat(former.path(0).path("title").asString()).isEqualTo("Notre potager");
        assertThat(former.path(99).path("title").asString()).isEqualTo("Version 2");
        assertThat(town.number(
                        "select count(*) from messaging.article_edit where article_id = :id", UUID.fromString(article)))
                .isEqualTo(100);
    }

    @Test
    void aFaceThatIsTakenFromADraftLeavesATrace() {
        String file = picture(teacher);
        String article = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));

        change(article, Map.of("fileIds", List.of(file), "onPictures", List.of()));

        assertThat(town.audited("article.face-removed")).isEqualTo(1);
    }

    @Test
    void writingWhatIsThereChangesNothing() {
        String article = published(Map.of());
        int version = read(teacher, article).body().path("version").asInt();

        assertThat(change(article, Map.of()).body().path("version").asInt()).isEqualTo(version);

        assertThat(client.get(teacher, ARTICLES + "/" + article + "/versions").body())
                .isEmpty();
    }

    @Test
    void nothingIsPublishedThatItsTeacherHasNotSeen() {
        String article = begin(rose.asPerson(), Map.of());
        int version = read(teacher, article).body().path("version").asInt();
        client.put(rose.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("text", "Autre chose.")));

        Answer late = client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("version", version));

        assertThat(late.type()).isEqualTo("urn:ent:problem:messaging:article-changed");
        int now = late.body().path("version").asInt();
        Map<String, ?> seen = Map.of("version", now);
        assertThat(client.post(teacher, ARTICLES + "/" + article + "/publish", seen)
                        .status())
                .isEqualTo(200);
        assertThat(client.post(teacher, ARTICLES + "/" + article + "/publish", seen)
                        .status())
                .as("a second tap")
                .isEqualTo(200);
    }

    @Test
    void otherReadersHearOfItAndThoseOfBeforeNoMore() {
        String article = published(Map.of("audience", "CLASS"));
        assertThat(toldOfArticle(maloFather)).isZero();

        change(article, Map.of("audience", "FAMILIES"));
        assertThat(toldOfArticle(maloFather)).isEqualTo(1);
        assertThat(toldOfArticle(malo.asPerson())).isEqualTo(1);

        client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("audience", "CLASS"));
        assertThat(toldOfArticle(maloFather)).isZero();
        assertThat(toldOfArticle(malo.asPerson())).isEqualTo(1);
    }

    @Test
    void theHeadHearsWhatAClassWithoutATeacherNeeds() {
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :teacher")
                .param("teacher", teacher.value())
                .update());
        String article = begin(rose.asPerson(), Map.of());

        step(rose.asPerson(), article, "submit");

        assertThat(told(head, "messaging.article-submitted")).isEqualTo(1);
    }

    @Test
    void aPupilThrowsNobodyOut() {
        String article = begin(rose.asPerson(), Map.of("authorIds", List.of(rose, malo)));

        client.put(rose.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("authorIds", List.of(rose))));

        assertThat(read(malo.asPerson(), article).status()).isEqualTo(200);
        change(article, Map.of("authorIds", List.of(rose)));
        assertThat(read(malo.asPerson(), article).status()).isEqualTo(404);
    }

    @Test
    void namesPupilsOfOtherClassesToTheTeacherAlone() {
        String article = published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));

        assertThat(read(teacher, article)
                        .body()
                        .path("pupils")
                        .path(0)
                        .path("familyName")
                        .asString())
                .isEqualTo("Benali");
        assertThat(read(maloFather, article).body().path("pupils")).isEmpty();
    }

    @Test
    void anArticleThatNobodyHasReadCanBeDeleted() {
        String mine = begin(rose.asPerson(), Map.of("fileIds", List.of(picture(rose.asPerson()))));
        assertThat(delete(malo.asPerson(), mine)).isEqualTo(404);
        assertThat(delete(rose.asPerson(), mine)).isEqualTo(204);
        assertThat(read(teacher, mine).status()).isEqualTo(404);

        String submitted = begin(rose.asPerson(), Map.of());
        step(rose.asPerson(), submitted, "submit");
        assertThat(delete(rose.asPerson(), submitted)).isEqualTo(409);
        assertThat(delete(teacher, submitted)).isEqualTo(204);

        String shown = published(Map.of());
        assertThat(delete(teacher, shown)).isEqualTo(409);
        step(teacher, shown, "withdraw");
        assertThat(delete(teacher, shown)).isEqualTo(409);
    }

    private int delete(PersonId person, String article) {
        return client.delete(person, ARTICLES + "/" + article).status();
    }

    private int toldOfArticle(PersonId person) {
        return told(person, "messaging.article-published");
    }

    private Answer change(String article, Map<String, ?> more) {
        return client.put(teacher, ARTICLES + "/" + article, article(ce1, more));
    }
}
