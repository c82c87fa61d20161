package fr.ent.messaging.blog.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** A journal has what the blog of a class has: topics, months, a secret address, a book, and a rule for its comments. */
@MessagingTest
class JournalHalfIT extends BlogScene {

    private static final String CATEGORIES = "/api/messaging/article-categories";
    private static final String FEEDS = "/api/messaging/blog-feeds";
    private static final String RULE = "/api/messaging/comment-rule";

    @Test
    void isFoundByTopicAndMonth() {
        String article = published("La fête du livre");
        published("La chorale");
        JsonNode chosen = client.put(teacher, CATEGORIES, topics("Fêtes")).body();
        String topic = chosen.path("categories").path(0).path("id").asString();
        assertThat(client.put(teacher, ARTICLES + "/" + article + "/category", Map.of("categoryId", topic))
                        .status())
                .isEqualTo(204);
        assertThat(client.get(maloFather, ARTICLES + "?schoolId=" + school + "&categoryId=" + topic)
                        .body())
                .hasSize(1);
        JsonNode index =
                client.get(maloFather, CATEGORIES + "?schoolId=" + school).body();
        assertThat(index.path("categories").path(0).path("articles").asInt()).isEqualTo(1);
        assertThat(index.path("months").path(0).path("articles").asInt()).isEqualTo(2);
        assertThat(client.get(maloFather, CATEGORIES + "?classId=" + ce1).body().path("categories"))
                .as("a class has topics of its own")
                .isEmpty();
        assertThat(client.get(stranger, CATEGORIES + "?schoolId=" + school).status())
                .isEqualTo(404);
        assertThat(client.put(maloFather, CATEGORIES, topics("Rien")).status()).isEqualTo(403);
        assertThat(client.get(teacher, CATEGORIES).status()).isEqualTo(400);
    }

    @Test
    void isReadByASecretAddressAsLongAsItsReaderFollowsTheSchool() {
        planner.lead(host, town);
        published("La fête du livre");
        super.published(Map.of("title", "Rien que le CE1", "audience", "SCHOOL"));
        String path = opened(maloFather);
        String feed = visit(path).text();
        assertThat(feed).contains("La fête du livre").doesNotContain("Rien que le CE1");
        assertThat(visit(opened(teacher)).text()).contains("La fête du livre");
        assertThat(client.get(maloFather, FEEDS + "/journals/" + school)
                        .body()
                        .path("openedAt")
                        .isNull())
                .isFalse();
        assertThat(client.post(stranger, FEEDS, Map.of("schoolId", school)).status())
                .isEqualTo(404);
        assertThat(client.delete(maloFather, FEEDS + "/journals/" + school).status())
                .isEqualTo(204);
        assertThat(visit(path).status()).isEqualTo(404);
    }

    @Test
    void takesCommentsAsItsSchoolChoosesAndAClassAsItsTeachersDo() {
        String silent = super.published(Map.of());
        String closed = super.published(Map.of("comments", "CLOSED"));
        assertThat(rule(silent)).isEqualTo("BEFORE");
        assertThat(choose(teacher, Map.of("classId", ce1, "comments", "AFTER"))).isEqualTo(200);
        assertThat(town.audited("comment-rule.chosen")).isOne();
        choose(teacher, Map.of("classId", ce1, "comments", "AFTER"));
        assertThat(town.audited("comment-rule.chosen")).as("twice is once").isOne();
        assertThat(rule(silent)).isEqualTo("AFTER");
        assertThat(rule(closed)).as("an article that says so itself").isEqualTo("CLOSED");
        assertThat(comment(silent).body().path("state").asString()).isEqualTo("APPROVED");
        assertThat(comment(closed).status()).isEqualTo(409);

        String journal = published("La fête du livre");
        assertThat(comment(journal).body().path("state").asString()).isEqualTo("WAITING");
        assertThat(choose(head, Map.of("schoolId", school, "comments", "CLOSED")))
                .isEqualTo(200);
        assertThat(comment(journal).status()).isEqualTo(409);
        assertThat(choose(maloFather, Map.of("schoolId", school, "comments", "AFTER")))
                .isEqualTo(403);
        assertThat(client.get(teacher, RULE + "?classId=" + ce1)
                        .body()
                        .path("comments")
                        .asString())
                .isEqualTo("AFTER");
    }

    @Test
    void isShownToEverybodyByTopicAndMonth() {
        String path = openToEverybody();
        JsonNode chosen =
                client.put(teacher, CATEGORIES, topics("Fêtes & jeux")).body();
        String topic = chosen.path("categories").path(0).path("id").asString();
        String article = begin("La fête du livre", "PUBLIC");
        client.put(teacher, ARTICLES + "/" + article + "/category", Map.of("categoryId", topic));
        step(teacher, article, "publish");
        step(teacher, begin("La chorale", "PUBLIC"), "publish");

        assertThat(visit(path).text()).contains("Fêtes &#38; jeux", "La chorale", "?rubrique=F%C3%AAtes");
        assertThat(visit(MockMvcRequestBuilders.get(path).param("rubrique", "Fêtes & jeux"))
                        .text())
                .contains("La fête du livre")
                .doesNotContain("La chorale");
        assertThat(visit(path + "?mois=2001-01").text()).doesNotContain("La fête du livre");
    }

    private String published(String title) {
        String article = begin(title, "SCHOOL");
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        return article;
    }

    private String begin(String title, String audience) {
        return client.post(
                        teacher,
                        ARTICLES,
                        Map.of("schoolId", school, "title", title, "text", "Venez tous.", "audience", audience))
                .id();
    }

    private Map<String, Object> topics(String... names) {
        return Map.of(
                "schoolId",
                school,
                "categories",
                Arrays.stream(names).map(name -> topic(name)).toList());
    }

    private static Map<String, Object> topic(String name) {
        Map<String, Object> topic = new HashMap<>();
        topic.put("id", null);
        topic.put("name", name);
        return topic;
    }

    private String opened(PersonId reader) {
        return client.post(reader, FEEDS, Map.of("schoolId", school))
                .body()
                .path("path")
                .asString();
    }

    private String rule(String article) {
        return read(maloFather, article).body().path("echo").path("rule").asString();
    }

    private int choose(PersonId by, Map<String, ?> rule) {
        return client.put(by, RULE, rule).status();
    }

    private Answer comment(String article) {
        return client.post(maloFather, ARTICLES + "/" + article + "/comments", Map.of("text", "Bravo"));
    }
}
