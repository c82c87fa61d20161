package fr.ent.messaging.blog.category;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An article is found again by its words, its month and its topic, by those who may read it. */
@MessagingTest
class FoundArticlesIT extends BlogScene {

    private static final String CATEGORIES = "/api/messaging/article-categories";

    @Autowired
    private SettableClock clock;

    @Autowired
    private StatementCounter statements;

    @Test
    void byWordsWhateverTheirAccentsAndEndings() {
        published(Map.of("title", "Le jardin", "text", "Nous avons semé des fèves et bêché l’œillet."));
        published(Map.of("title", "La chorale", "text", "Nous chantons pour Noël."));

        assertThat(titles(maloFather, "&words=feve")).containsExactly("Le jardin");
        assertThat(titles(maloFather, "&words=SEMÉES")).containsExactly("Le jardin");
        assertThat(titles(maloFather, "&words=chant noel")).containsExactly("La chorale");
        assertThat(titles(maloFather, "&words=oeil")).containsExactly("Le jardin");
        assertThat(titles(maloFather, "&words=chorale jardin")).isEmpty();
        assertThat(titles(maloFather, "&words=':* | ! (")).hasSize(2);
        assertThat(titles(maloFather, "&words=" + "a".repeat(61))).containsExactly("400");
    }

    @Test
    void onlyAmongThoseThatTheViewerMayRead() {
        published(Map.of("title", "Réunion secrète", "audience", "CLASS"));
        begin(teacher, Map.of("title", "Réunion en projet"));

        assertThat(titles(maloFather, "&words=réunion")).isEmpty();
        assertThat(titles(malo.asPerson(), "&words=réunion")).containsExactly("Réunion secrète");
        assertThat(titles(teacher, "&words=réunion")).hasSize(2);
        assertThat(titles(stranger, "&words=réunion")).containsExactly("404");
    }

    @Test
    void byMonthWithItsCount() {
        clock.set(Instant.parse("2026-11-30T22:30:00Z"));
        published(Map.of("title", "Novembre"));
        clock.set(Instant.parse("2026-11-30T23:30:00Z"));
        published(Map.of("title", "Décembre à Paris"));

        assertThat(titles(maloFather, "&month=2026-11")).containsExactly("Novembre");
        assertThat(titles(maloFather, "&month=2026-12")).containsExactly("Décembre à Paris");
        JsonNode months = index(maloFather).path("months");
        assertThat(months).hasSize(2);
        assertThat(months.path(0).path("month").asString()).isEqualTo("2026-12");
        assertThat(months.path(0).path("articles").asInt()).isEqualTo(1);
    }

    @Test
    void byTopicsThatTheTeacherChose() {
        JsonNode chosen = choose(teacher, List.of(topic(null, "Sorties"), topic(null, "Poésie")))
                .body()
                .path("categories");
        String outings = chosen.path(0).path("id").asString();
        String poems = chosen.path(1).path("id").asString();
        String article = published(Map.of("title", "Au musée"));
        published(Map.of("title", "Rien"));

        assertThat(put(teacher, article, outings)).isEqualTo(204);
        assertThat(put(rose.asPerson(), article, poems)).isEqualTo(403);
        assertThat(titles(maloFather, "&categoryId=" + outings)).containsExactly("Au musée");
        assertThat(read(maloFather, article).body().path("categoryId").asString())
                .isEqualTo(outings);
        // a change of the article leaves it where it is
        client.put(teacher, ARTICLES + "/" + article, article(ce1, Map.of("title", "Au grand musée")));
        assertThat(index(maloFather).path("categories").path(0).path("articles").asInt())
                .isEqualTo(1);

        // the two change names, and then one goes
        choose(teacher, List.of(topic(outings, "Poésie"), topic(poems, "Sorties")));
        assertThat(index(maloFather).path("categories").path(0).path("name").asString())
                .isEqualTo("Poésie");
        choose(teacher, List.of(topic(poems, "Sorties")));
        assertThat(read(maloFather, article).body().path("categoryId").isNull()).isTrue();
    }

    @Test
    void topicsAreFewOfOneNameAndOfOneClass() {
        assertThat(choose(teacher, List.of(topic(null, "Sorties"), topic(null, "SORTIES")))
                        .status())
                .isEqualTo(400);
        assertThat(choose(maloFather, List.of(topic(null, "Sorties"))).status()).isEqualTo(403);
        assertThat(choose(town.teacher("Lou", "Merle", town.schoolClass(school, "CP")), List.of(topic(null, "Sorties")))
                        .status())
                .isEqualTo(404);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(topic(null, "n" + i));
        }
        assertThat(client.put(teacher, CATEGORIES, Map.of("classId", ce1, "categories", many))
                        .status())
                .isEqualTo(400);
        String elsewhere = client.post(teacher, ARTICLES, article(ce1, Map.of("title", "Ici")))
                .id();
        assertThat(put(teacher, elsewhere, "019f0000-0000-7000-8000-000000000000"))
                .isEqualTo(404);
    }

    @Test
    void twoPeopleWhoChooseAtOnceLoseNothingOfEachOthers() {
        choose(teacher, List.of(topic(null, "Sorties"), topic(null, "Sciences")));
        List<String> read = ids(index(teacher));
        choose(head, List.of(topic(read.get(0), "Sorties"), topic(null, "Poésie")), read);

        Answer joined = choose(
                teacher,
                List.of(topic(read.get(0), "Nos sorties"), topic(read.get(1), "Sciences"), topic(null, "POESIE")),
                read);

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body()
                        .path("categories")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .as("one was taken away by the head, and one added")
                .containsExactly("Nos sorties", "Poésie");
    }

    private Answer choose(PersonId person, List<Map<String, Object>> categories, List<String> read) {
        return client.put(person, CATEGORIES, Map.of("classId", ce1, "categories", categories, "knownIds", read));
    }

    private static List<String> ids(JsonNode index) {
        return index.path("categories")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    @Test
    void goesOnFromTheLastOneWithAsManyStatements() {
        for (int i = 0; i < 5; i++) {
            published(Map.of("title", "n" + i));
        }
        List<String> first = titles(maloFather, "&limit=2");
        String last = client.get(maloFather, ARTICLES + "?classId=" + ce1 + "&limit=2")
                .body()
                .path(1)
                .path("id")
                .asString();
        List<String> second = titles(maloFather, "&limit=2&after=" + last);

        assertThat(first).containsExactly("n4", "n3");
        assertThat(second).containsExactly("n2", "n1");
        assertThat(count(maloFather, "&limit=5&words=n&month=2026-11"))
                .isEqualTo(count(maloFather, "&limit=1&words=n&month=2026-11"));
    }

    private int count(PersonId person, String filter) {
        return (int) statements.listDuring(() -> client.get(person, ARTICLES + "?classId=" + ce1 + filter)).stream()
                .filter(statement -> !statement.contains("set_config"))
                .count();
    }

    private JsonNode index(PersonId person) {
        return client.get(person, CATEGORIES + "?classId=" + ce1).body();
    }

    private Answer choose(PersonId person, List<Map<String, Object>> categories) {
        return client.put(person, CATEGORIES, Map.of("classId", ce1, "categories", categories));
    }

    private int put(PersonId person, String article, String category) {
        return client.put(person, ARTICLES + "/" + article + "/category", Map.of("categoryId", category))
                .status();
    }

    private static Map<String, Object> topic(@org.jspecify.annotations.Nullable String id, String name) {
        return id == null ? Map.of("name", name) : Map.of("id", id, "name", name);
    }

    private List<String> titles(PersonId person, String filter) {
        Answer list = client.get(person, ARTICLES + "?classId=" + ce1 + filter);
        if (list.status() != 200) {
            return List.of(String.valueOf(list.status()));
        }
        return list.body()
                .valueStream()
                .map(article -> article.path("title").asString())
                .toList();
    }
}
