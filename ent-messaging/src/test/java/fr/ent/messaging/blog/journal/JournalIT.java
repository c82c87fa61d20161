package fr.ent.messaging.blog.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The journal of a school: written by its teachers and head, with pupils of any class, and read by the whole school. */
@MessagingTest
class JournalIT extends BlogScene {

    private ChildId zoe;
    private PersonId zoeMother;
    private PersonId otherTeacher;

    @BeforeEach
    void anotherClass() {
        var cm1 = town.schoolClass(school, "CM1");
        zoe = town.pupil("Zoé", "Morin", school, cm1);
        zoeMother = town.guardian("Lise", "Morin", zoe);
        otherTeacher = town.teacher("Hugo", "Petit", cm1);
        consent(zoe);
    }

    @Test
    void teachersAndTheHeadWriteAndTheWholeSchoolReads() {
        String article = beginJournal(teacher, Map.of("authorIds", List.of(rose, zoe)));
        assertThat(read(teacher, article).body().path("classId").isNull()).isTrue();
        assertThat(read(teacher, article).body().path("schoolId").asString()).isEqualTo(school.toString());
        assertThat(List.of(
                        read(otherTeacher, article).status(),
                        read(head, article).status(),
                        read(zoe.asPerson(), article).status()))
                .as("teachers of the school, and its authors")
                .containsOnly(200);
        assertThat(List.of(roseMother, malo.asPerson(), stranger, barred))
                .allSatisfy(person -> assertThat(read(person, article).status()).isEqualTo(404));

        assertThat(step(otherTeacher, article, "publish").status()).isEqualTo(200);

        assertThat(List.of(roseMother, maloFather, zoeMother, malo.asPerson(), schoolmateFather))
                .allSatisfy(person -> {
                    assertThat(read(person, article).status()).isEqualTo(200);
                    assertThat(told(person, "messaging.article-published")).isEqualTo(1);
                    assertThat(list(person).body()).hasSize(1);
                });
        assertThat(List.of(stranger, barred)).allSatisfy(person -> {
            assertThat(read(person, article).status()).isEqualTo(404);
            assertThat(list(person).status()).isEqualTo(404);
        });
        assertThat(client.get(maloFather, ARTICLES + "?classId=" + ce1).body())
                .as("with the class's own")
                .hasSize(1);
        assertThat(client.post(maloFather, ARTICLES + "/" + article + "/comments", Map.of("text", "Bravo"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobodyElseBeginsOneAndItIsForTheWholeSchool() {
        assertThat(client.post(rose.asPerson(), ARTICLES, journal(Map.of())).status())
                .isEqualTo(404);
        assertThat(client.post(maloFather, ARTICLES, journal(Map.of())).status())
                .isEqualTo(404);
        assertThat(client.post(teacher, ARTICLES, journal(Map.of("audience", "FAMILIES")))
                        .status())
                .isEqualTo(400);
        assertThat(client.post(teacher, ARTICLES, journal(Map.of("classId", ce1)))
                        .status())
                .as("a class or a school")
                .isEqualTo(400);
        assertThat(client.post(teacher, ARTICLES, journal(Map.of("authorIds", List.of(stranger))))
                        .status())
                .isEqualTo(400);
        assertThat(client.get(teacher, ARTICLES).status()).isEqualTo(400);
    }

    @Test
    void authorsOfAnyClassWriteItWhileItIsInHand() {
        String article = beginJournal(head, Map.of("authorIds", List.of(zoe)));
        Map<String, Object> mended = journal(Map.of("text", "Et voici la fin."));
        assertThat(client.put(zoe.asPerson(), ARTICLES + "/" + article, mended).status())
                .isEqualTo(200);
        assertThat(step(zoe.asPerson(), article, "submit").status()).isEqualTo(200);
        assertThat(told(head, "messaging.article-submitted")).isEqualTo(1);
        assertThat(client.put(zoe.asPerson(), ARTICLES + "/" + article, mended).status())
                .isEqualTo(409);
    }

    @Test
    void aPictureAsksForTheSchoolsConsentAndGoesWithIt() {
        said(zoeMother, zoe, "SCHOOL", "NO");
        String refused = picture(teacher);
        String article = beginJournal(teacher, Map.of("fileIds", List.of(refused), "onPictures", List.of(zoe)));
        assertThat(step(teacher, article, "publish").type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(open(otherTeacher, refused))
                .as("teachers of the school look through it")
                .isEqualTo(200);
        assertThat(open(maloFather, refused)).isEqualTo(404);

        String shown = picture(teacher);
        client.put(
                teacher,
                ARTICLES + "/" + article,
                journal(Map.of("fileIds", List.of(shown), "onPictures", List.of(malo))));
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(List.of(open(zoeMother, shown), open(schoolmateFather, shown)))
                .containsOnly(200);
        assertThat(open(stranger, shown)).isEqualTo(404);
        step(teacher, article, "withdraw");
        assertThat(open(zoeMother, shown)).isEqualTo(404);
    }

    @Test
    void thePublicPagesOfTheSchoolAndTheTerritoryShowWhatIsForEverybody() {
        String path = openToEverybody();
        String article = beginJournal(teacher, Map.of("audience", "PUBLIC", "title", "La fête du livre"));
        String ofClass = published(Map.of("audience", "PUBLIC", "title", "Nos fèves"));
        step(teacher, article, "publish");
        published(Map.of("title", "Rien que pour nous"));

        assertThat(visit(path).text()).contains("La fête du livre", "Nos fèves").doesNotContain("Rien que pour nous");
        String all = visit("/blog/ecoles").text();
        assertThat(all)
                .contains("La fête du livre", "L’école, Jean-Macé", "Nos fèves", "href=\"" + path + "\"")
                .doesNotContain("Rien que pour nous", "Benali");
        assertThat(visit("/api/public/blog/ecoles.atom").text())
                .contains("La fête du livre", "urn:uuid:" + article, "urn:uuid:" + ofClass);

        client.put(head, "/api/messaging/schools/" + school + "/public-blog", Map.of("open", false, "listed", false));
        Answer none = visit("/blog/ecoles");
        assertThat(none.status()).as("without any school").isEqualTo(200);
        assertThat(none.text())
                .contains("Aucune école ne publie encore")
                .doesNotContain("La fête du livre", "Aucun article", ".atom");
        assertThat(none.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(visit("/api/public/blog/ecoles.atom").status()).isEqualTo(404);
    }

    @Test
    void asMuchIsAskedForThePageOfTwoSchoolsAsOfOne() {
        openToEverybody();
        published(Map.of("audience", "PUBLIC", "title", "Nos fèves"));
        assertThat(visit("/blog/ecoles").text()).contains("Nos fèves");
        List<String> ofOne = listStatements("/blog/ecoles");
        List<String> feedOfOne = listStatements("/api/public/blog/ecoles.atom");

        SchoolId second = town.school("Paul-Bert");
        town.schoolClass(second, "CE2");
        openToEverybody(town.head("Anne", "Roche", second), second);

        assertThat(visit("/blog/ecoles").text()).contains("Paul-Bert");
        assertThat(listStatements("/blog/ecoles")).isEqualTo(ofOne);
        assertThat(listStatements("/api/public/blog/ecoles.atom")).isEqualTo(feedOfOne);
    }

    private Answer list(PersonId person) {
        return client.get(person, ARTICLES + "?schoolId=" + school);
    }
}
