package fr.ent.messaging.blog.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A school shows everybody what is for everybody: nothing else, and nobody by more than a given name. */
@MessagingTest
class PublicPageIT extends BlogScene {

    private static final Pattern PICTURE = Pattern.compile("src=\"(/api/public/blog/[^\"]+)\"");

    @Test
    void isThereOnlyWhileTheHeadWantsIt() {
        planner.lead(host, town);
        published(Map.of("audience", "PUBLIC"));
        assertThat(visit("/blog/ecole-jean-mace").status()).isEqualTo(404);
        assertThat(choose(teacher, true, false).status()).isEqualTo(403);
        assertThat(choose(town.head("Luc", "Roy", town.school("Ailleurs")), true, false)
                        .status())
                .isEqualTo(404);

        assertThat(choose(head, true, false).body().path("path").asString()).isEqualTo("/blog/ecole-jean-mace");
        assertThat(visit("/blog/ecole-jean-mace").status()).isEqualTo(200);
        assertThat(visit("/blog/ecole-jean-mace/ce1").text()).contains("Notre potager");
        assertThat(visit("/blog/ecole-jean-mace/cm2").text()).doesNotContain("Notre potager");
        assertThat(visit("/blog/ecole-jean-mace/ce9").status()).isEqualTo(404);

        choose(head, false, true);
        assertThat(visit("/blog/ecole-jean-mace").status()).isEqualTo(404);
        assertThat(visit("/api/public/blog/ecole-jean-mace.atom").status()).isEqualTo(404);
        assertThat(town.audited("public-blog.opened")).isEqualTo(1);
        assertThat(town.audited("public-blog.closed")).isEqualTo(1);
    }

    @Test
    void showsWhatIsForEverybodyWithGivenNamesAlone() {
        String page = openToEverybody();
        published(Map.of("audience", "PUBLIC", "title", "Pour <tous>", "authorIds", List.of(rose, malo)));
        published(Map.of("audience", "PUBLIC", "title", "De la maîtresse"));
        List.of("CLASS", "FAMILIES", "SCHOOL")
                .forEach(audience -> published(Map.of("audience", audience, "title", "Secret " + audience)));
        begin(teacher, Map.of("audience", "PUBLIC", "title", "Secret brouillon"));

        Answer shown = visit(page);

        assertThat(shown.text())
                .contains("Pour &#60;tous&#62;", "Malo et Rose", "La classe de CE1")
                .doesNotContain("Secret", "Benali", "Garnier", "Morel", rose.toString(), teacher.toString());
        assertThat(shown.header("Set-Cookie")).isEqualTo("null");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'", "style-src 'sha256-");
        choose(head, true, true);
        assertThat(visit(page).header("X-Robots-Tag")).isEqualTo("index, follow");
    }

    @Test
    void anArticleThatIsTakenBackIsGoneAtTheNextLook() {
        String page = openToEverybody();
        String article = published(Map.of("audience", "PUBLIC"));
        String tag = visit(page).header("ETag");
        assertThat(unless(tag, page).status()).isEqualTo(304);

        step(teacher, article, "withdraw");

        assertThat(unless(tag, page).text()).doesNotContain("Notre potager").contains("Aucun article");
    }

    @Test
    void aPictureIsServedWhileEverybodyOnItAllowsIt() {
        String page = openToEverybody();
        showToEverybody(rose, roseMother);
        published(Map.of("audience", "PUBLIC", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        Matcher shown = PICTURE.matcher(visit(page).text());
        assertThat(shown.find()).isTrue();
        String address = shown.group(1);

        Answer opened = visit(address);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Content-Type")).isEqualTo("image/png");
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.header("Set-Cookie")).isEqualTo("null");

        said(roseMother, rose, "PUBLIC", "NO");
        assertThat(visit(address).status()).isEqualTo(404);
        assertThat(visit(page).text()).doesNotContain("<img");
    }

    @Test
    void aPictureInQuarantineIsLeftOutUntilItIsClean() {
        String page = openToEverybody();
        String picture = picture(teacher);
        published(Map.of("audience", "PUBLIC", "fileIds", List.of(picture), "onPictures", List.of()));

        scanned(picture, "WAITING");
        assertThat(visit(page).text()).contains("Notre potager").doesNotContain("<img");

        scanned(picture, "CLEAN");
        assertThat(visit(page).text()).contains("<img");
    }

    private void scanned(String file, String state) {
        town.run(() -> jdbc.sql("update core.stored_file set scan = :state where id = cast(:file as uuid)")
                .param("state", state)
                .param("file", file)
                .update());
    }

    @Test
    void pagesOnAndAsksAsOftenForManyAsForOne() {
        String page = openToEverybody();
        showToEverybody(rose, roseMother);
        publish();
        visit(page);
        List<String> one = listStatements(page);
        for (int more = 0; more < 21; more++) {
            publish();
        }

        assertThat(listStatements(page)).isEqualTo(one);
        Matcher older = Pattern.compile("href=\"([^\"]+\\?after=[^\"]+)\"")
                .matcher(visit(page).text());
        assertThat(older.find()).isTrue();
        assertThat(visit(older.group(1)).text().split("<article", -1)).hasSize(3);
    }

    @Test
    void twoSchoolsOfOneNameHaveTwoAddresses() {
        openToEverybody();
        var other = town.school("Jean Macé");

        Answer opened = client.put(
                town.head("Luc", "Roy", other),
                "/api/messaging/schools/" + other + "/public-blog",
                Map.of("open", true, "listed", false));

        assertThat(opened.body().path("path").asString()).isEqualTo("/blog/ecole-jean-mace-2");
    }

    private void publish() {
        published(Map.of("audience", "PUBLIC", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
    }

    private Answer unless(String tag, String page) {
        return visit(MockMvcRequestBuilders.get(page).header("If-None-Match", tag));
    }

    private Answer choose(PersonId person, boolean open, boolean listed) {
        return client.put(
                person, "/api/messaging/schools/" + school + "/public-blog", Map.of("open", open, "listed", listed));
    }
}
