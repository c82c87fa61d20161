package fr.ent.messaging.blog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.testing.StatementCounter;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A blog that has grown for a year is listed as fast as a new one. */
@MessagingTest
class BlogListIT extends BlogScene {

    private static final int LONG = 20_000;

    private static final int OTHERS = 3_000;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Sql sql;

    @Test
    void asksAsOftenForManyAsForOneAndGivesTheirBeginnings() {
        String article = published(
                Map.of("text", "a".repeat(LONG), "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        published(Map.of("audience", "SCHOOL", "fileIds", List.of(picture(teacher)), "onPictures", List.of(malo)));
        list(teacher);
        list(maloFather);
        List<String> byTeacher = listStatements(teacher);
        List<String> byFamily = listStatements(maloFather);
        for (int more = 0; more < 8; more++) {
            published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose, malo)));
        }

        assertThat(listStatements(teacher)).isEqualTo(byTeacher);
        assertThat(listStatements(maloFather)).isEqualTo(byFamily);
        assertThat(list(maloFather)).hasSize(10);
        assertThat(list(maloFather).path(9).path("text").asString()).hasSize(400);
        assertThat(read(maloFather, article).body().path("text").asString()).hasSize(LONG);
    }

    @Test
    void findsItsArticlesAmongThoseOfATownByTheirIndexes() {
        town.run(() -> jdbc.sql("""
                        insert into messaging.article
                            (territory_id, id, class_id, school_id, title, body, audience, state, published_at, changed_at)
                        select a.territory_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), a.title, a.body, a.audience,
                               a.state, a.published_at, a.changed_at
                        from messaging.article a cross join generate_series(1, :others)
                        where a.id = cast(:article as uuid)""")
                .param("article", published(Map.of()))
                .param("others", OTHERS)
                .update());
        planner.analyze("messaging.article");

        assertThat(List.of(plan(rose.asPerson()), plan(null)))
                .allSatisfy(plan -> assertThat(plan)
                        .anySatisfy(step -> assertThat(step).contains("BitmapOr"))
                        .noneSatisfy(step -> assertThat(step).contains("Seq Scan on article a")));
    }

    /** As it is listed for a pupil, or for a family. */
    private List<String> plan(@Nullable PersonId author) {
        return town.in(() -> sql.of("explain select a.id from messaging.article a\n" + ReadableArticles.READABLE)
                .with("class", ce1)
                .with("school", school)
                .with("leads", false)
                .texts("audiences", List.of(ArticleAudience.CLASS, ArticleAudience.FAMILIES))
                .with("follows", true)
                .with("author", author)
                .list(row -> row.text("QUERY PLAN")));
    }

    @Test
    void saysOfWhichClassAnArticleOfAnotherOneIs() {
        String own = published(Map.of());
        published(Map.of("title", "Pour tous", "audience", "SCHOOL"));
        ClassId cm1 = town.schoolClass(school, "CM1");
        PersonId father = town.guardian("Luc", "Merle", town.pupil("Ana", "Merle", school, cm1));

        JsonNode elsewhere = client.get(father, ARTICLES + "?classId=" + cm1).body();

        assertThat(elsewhere.findValuesAsString("className")).containsExactly("CE1");
        assertThat(list(maloFather).valueStream().map(article -> article.path("className")))
                .hasSize(2)
                .allMatch(JsonNode::isNull);
        assertThat(read(maloFather, own).body().path("className").isNull()).isTrue();
    }

    @Test
    void findsPupilsOfOtherClassesForThoseWhoSayWhoIsOnAPicture() {
        String pupils = "/api/messaging/picture-pupils?classId=" + ce1 + "&search=";

        assertThat(client.get(teacher, pupils + "ZOE")
                        .body()
                        .path(0)
                        .path("familyName")
                        .asString())
                .isEqualTo("Perrin");
        assertThat(client.get(teacher, pupils + "Inès").body())
                .as("of another school")
                .isEmpty();
        assertThat(client.get(teacher, pupils + "z").status()).isEqualTo(400);
        assertThat(client.get(town.teacher("Lou", "Merle", town.schoolClass(school, "CP")), pupils + "zoé")
                        .status())
                .isEqualTo(404);
    }

    /** Without those that tell a connection its territory: another connection has to be told anew. */
    private List<String> listStatements(PersonId person) {
        return statements.listDuring(() -> list(person)).stream()
                .filter(statement -> !statement.contains("set_config"))
                .toList();
    }

    private JsonNode list(PersonId person) {
        return client.get(person, ARTICLES + "?classId=" + ce1).body();
    }
}
