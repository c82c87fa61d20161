package fr.ent.messaging.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Project pages on the way of articles: built, handed in, published, taken back, and read by whom they are for. */
@MessagingTest
class ProjectIT extends ProjectScene {

    @Test
    void aPageOfAllKindsIsBuiltPublishedAndReadByFamilies() {
        String article = empty(teacher);
        String picture = picture(teacher);
        String sound = soundFile(teacher);
        Answer built = build(
                teacher,
                article,
                List.of(
                        text("La place", "Elle est ronde."),
                        picture(picture),
                        sound(sound),
                        map(2),
                        timeline(),
                        quiz(0)),
                Map.of("onPictures", List.of(rose)));

        assertThat(built.status()).as(built.text()).isEqualTo(200);
        assertThat(built.body().path("page").asBoolean()).isTrue();
        assertThat(page(maloFather, article).status()).as("a draft").isEqualTo(404);
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);

        assertThat(kinds(maloFather, article)).containsExactly("TEXT", "PICTURE", "SOUND", "MAP", "TIMELINE", "QUIZ");
        assertThat(open(maloFather, picture)).isEqualTo(200);
        assertThat(open(maloFather, sound)).isEqualTo(200);
        assertThat(page(maloFather, article).body().path("map").isNull()).isTrue();
        assertThat(page(malo.asPerson(), article).status()).isEqualTo(200);
        for (PersonId other : List.of(barred, stranger, schoolmateFather)) {
            assertThat(page(other, article).status()).isEqualTo(404);
            assertThat(open(other, picture)).isEqualTo(404);
        }
        assertThat(page(agent, article).status()).isEqualTo(403);
        step(teacher, article, "withdraw");
        assertThat(page(maloFather, article).status()).isEqualTo(404);
        assertThat(page(teacher, article).status()).isEqualTo(200);
    }

    @Test
    void everywhereElseItIsAnArticleInPlainWords() {
        String article = empty(teacher);
        build(teacher, article, List.of(text("La place", "Elle est ronde."), map(1), timeline(), quiz(1)), Map.of());
        step(teacher, article, "publish");

        assertThat(read(maloFather, article).body().path("text").asString()).isEqualTo("""
                        La place

                        Elle est ronde.

                        Nos lieux

                        Lieu 1\u00a0: Ici.

                        Son histoire

                        1890\u00a0: La fontaine. On l’inaugure.

                        As-tu bien lu ?

                        Un quiz est à faire dans le blog.""");
        assertThat(client.get(maloFather, ARTICLES + "?classId=" + ce1 + "&words=ronde")
                        .body())
                .hasSize(1);
    }

    @Test
    void pupilsBuildWhileTheyHaveItInHand() {
        String article = empty(rose.asPerson());
        String drawing = picture(rose.asPerson());
        assertThat(build(rose.asPerson(), article, List.of(picture(drawing)), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(build(malo.asPerson(), article, List.of(), Map.of()).status())
                .as("not among its authors")
                .isEqualTo(404);
        assertThat(build(roseMother, article, List.of(), Map.of()).status()).isEqualTo(403);
        step(rose.asPerson(), article, "submit");

        assertThat(build(rose.asPerson(), article, List.of(), Map.of()).type())
                .isEqualTo("urn:ent:problem:messaging:article-state");
        assertThat(kinds(rose.asPerson(), article)).containsExactly("PICTURE");
        assertThat(build(teacher, article, List.of(text("", "Bravo"), picture(drawing)), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(step(teacher, article, "publish").type())
                .as("nobody said who is on it")
                .isEqualTo("urn:ent:problem:messaging:image-consent");
    }

    @Test
    void aPageIsChangedAsAPageAndAnArticleAsAnArticle() {
        String article = begin(teacher, Map.of());
        assertThat(build(teacher, article, List.of(), Map.of()).type())
                .isEqualTo("urn:ent:problem:messaging:article-form");
        assertThat(page(teacher, article).status()).isEqualTo(404);

        String project = empty(teacher);
        build(teacher, project, List.of(text("", "Un")), Map.of());
        assertThat(client.put(teacher, ARTICLES + "/" + project, article(ce1, Map.of()))
                        .type())
                .isEqualTo("urn:ent:problem:messaging:article-form");
        assertThat(page(teacher, project).body().path("blocks")).hasSize(1);
    }

    @Test
    void twoWhoBuildAtOnceAreTold() {
        String article = empty(teacher);
        int version = build(teacher, article, List.of(quiz(0)), Map.of())
                .body()
                .path("version")
                .asInt();
        Answer second = build(teacher, article, List.of(quiz(1)), Map.of("version", version));
        assertThat(second.body().path("version").asInt())
                .as("what isn't among its plain words counts as well")
                .isGreaterThan(version);

        Answer late = build(teacher, article, List.of(quiz(2)), Map.of("version", version));
        assertThat(late.type()).isEqualTo("urn:ent:problem:messaging:article-changed");
        assertThat(build(teacher, article, List.of(quiz(1)), Map.of())
                        .body()
                        .path("version")
                        .asInt())
                .as("the same again")
                .isEqualTo(second.body().path("version").asInt());
    }

    @Test
    void formerWordsAreKept() {
        String article = empty(teacher);
        build(teacher, article, List.of(text("", "Avant")), Map.of());
        step(teacher, article, "publish");
        build(teacher, article, List.of(text("", "Après")), Map.of());

        assertThat(client.get(teacher, ARTICLES + "/" + article + "/versions")
                        .body()
                        .path(0)
                        .path("text")
                        .asString())
                .isEqualTo("Avant");
    }

    @Test
    void refusesWhatIsHostileOrTooMuchAndKeepsWhatWasThere() {
        String article = empty(teacher);
        String own = picture(teacher);
        build(teacher, article, List.of(text("", "Ceci reste")), Map.of());
        Map<String, Object> unknown = new HashMap<>(text("", "x"));
        unknown.put("kind", "SCRIPT");
        Map<String, Object> outside = Map.of(
                "kind",
                "MAP",
                "title",
                "",
                "places",
                List.of(Map.of("name", "", "text", "", "latitude", 91, "longitude", 0)));

        assertThat(List.of(
                        List.of(unknown),
                        List.of(picture(picture(maloFather))),
                        List.of(picture("00000000-0000-0000-0000-000000000001")),
                        List.of(picture(own), picture(own)),
                        List.of(picture(soundFile(teacher))),
                        List.of(sound(own)),
                        List.of(quiz(3)),
                        List.of(outside),
                        List.of(map(51)),
                        List.of(map(30), map(21)),
                        Collections.nCopies(61, text("", "x")),
                        Collections.nCopies(5, text("", "x".repeat(4_999))),
                        List.of(text("", "a\u0007b")),
                        List.of(Map.of("kind", "TEXT", "title", "x".repeat(121), "text", ""))))
                .allSatisfy(blocks -> assertThat(
                                build(teacher, article, blocks, Map.of()).status())
                        .as("%.80s", blocks)
                        .isEqualTo(400));

        assertThat(page(teacher, article)
                        .body()
                        .path("blocks")
                        .path(0)
                        .path("text")
                        .asString())
                .isEqualTo("Ceci reste");
        assertThat(open(maloFather, own)).isEqualTo(404);
    }

    @Test
    void aPictureWhoseConsentGoesTakesItsBlockAlong() {
        String picture = picture(teacher);
        String article = publishedPage(picture, List.of(rose));
        assertThat(kinds(maloFather, article)).containsExactly("TEXT", "PICTURE");
        withdrawConsentOfRose();

        assertThat(page(maloFather, article).text()).doesNotContain("dessinée par Rose", picture);
        assertThat(open(maloFather, picture)).isEqualTo(404);
        assertThat(read(maloFather, article).text()).doesNotContain("dessinée par Rose");
        assertThat(kinds(teacher, article)).as("who leads mends it").containsExactly("TEXT", "PICTURE");
    }

    @Test
    void aPictureWithoutConsentIsNotPublished() {
        photoConsent(malo, false);
        String article = empty(teacher);
        build(teacher, article, List.of(picture(picture(teacher))), Map.of("onPictures", List.of(malo)));

        assertThat(step(teacher, article, "publish").type()).isEqualTo("urn:ent:problem:messaging:image-consent");
    }
}
