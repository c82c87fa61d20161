package fr.ent.messaging.blog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A feed says what its reader may read now, to a program that reads Atom, and nothing once the class is lost. */
@MessagingTest
class BlogFeedIT extends ProjectScene {

    private static final String FEEDS = "/api/messaging/blog-feeds";
    private static final Pattern PICTURE = Pattern.compile("src=\"http://[^/]+(/api/public/blog/[^\"]+)\"");

    @BeforeEach
    void leadEverybody() {
        openToEverybody();
    }

    @Test
    void thePublicPagesFeedIsReadByAParser() {
        String article =
                published(Map.of("audience", "PUBLIC", "title", "Vent & pluie <3", "authorIds", List.of(rose, malo)));
        published(Map.of("title", "Pour les familles"));

        Answer sent = visit("/api/public/blog/ecole-jean-mace.atom");
        Feed feed = parse(sent);

        assertThat(sent.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).isEqualTo("urn:uuid:" + school);
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getEntries()).hasSize(1);
        Entry entry = feed.getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo("urn:uuid:" + article);
        assertThat(entry.getTitle()).isEqualTo("Vent & pluie <3");
        assertThat(entry.getAuthors()).extracting("name").containsExactly("Malo", "Rose");
        assertThat(entry.getUpdated()).isEqualTo(entry.getPublished());
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>Nous avons semé des fèves.</p>");
        assertThat(sent.text()).doesNotContain("Benali", "Garnier", "Morel");
        assertThat(parse(visit("/api/public/blog/ecole-jean-mace.ce1.atom")).getEntries())
                .hasSize(1);
        assertThat(parse(visit("/api/public/blog/ecole-jean-mace.cm2.atom")).getEntries())
                .isEmpty();
    }

    @Test
    void leadsToTheTownsFirstHostWhicheverWasAsked() {
        String first = "00000000" + host;
        planner.lead(first, town);
        published(Map.of("audience", "PUBLIC"));

        assertThat(visit("/api/public/blog/ecole-jean-mace.atom").text())
                .contains("//" + first + "/")
                .doesNotContain("//" + host + "/");
    }

    @Test
    void saysWhatIsSeenOnThePicturesOfAPage() {
        String article = empty(teacher);
        build(
                teacher,
                article,
                List.of(picture(picture(teacher))),
                Map.of("audience", "PUBLIC", "onPictures", List.of()));
        requireDone(step(teacher, article, "publish"));

        assertThat(visit("/api/public/blog/ecole-jean-mace.atom").text()).contains("alt=\"La place vue du clocher\"");
    }

    @Test
    void anEntryKeepsItsNameWhenItsWordsChangeAndGoesWhenItIsTakenBack() {
        String article = published(Map.of("audience", "PUBLIC"));
        String path = "/api/public/blog/ecole-jean-mace.atom";
        Answer before = visit(path);
        assertThat(unless(before, path).status()).isEqualTo(304);

        client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("audience", "PUBLIC", "title", "Notre grand potager")));
        Answer after = unless(before, path);
        assertThat(after.status()).isEqualTo(200);
        assertThat(parse(after).getEntries().getFirst().getId()).isEqualTo("urn:uuid:" + article);
        assertThat(after.response().getHeader("Last-Modified")).isNotNull();

        step(teacher, article, "withdraw");
        assertThat(parse(unless(after, path)).getEntries()).isEmpty();
    }

    @Test
    void aSecretAddressSaysWhatItsReaderMayRead() {
        List.of("CLASS", "FAMILIES", "SCHOOL")
                .forEach(audience -> published(Map.of("audience", audience, "title", audience)));

        Answer family = visit(open(maloFather));
        assertThat(parse(family).getEntries()).extracting(Entry::getTitle).containsExactly("SCHOOL", "FAMILIES");
        assertThat(family.header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(parse(visit(open(teacher))).getEntries())
                .extracting(Entry::getTitle)
                .containsExactly("SCHOOL", "FAMILIES", "CLASS");
        assertThat(List.of(barred, stranger, schoolmateFather))
                .allSatisfy(person -> assertThat(client.post(person, FEEDS, Map.of("classId", ce1))
                                .status())
                        .isEqualTo(404));
        assertThat(client.post(agent, FEEDS, Map.of("classId", ce1)).status()).isEqualTo(403);
    }

    @Test
    void aSecretIsKeptNowhereAndEndsInOneTap() {
        String address = open(maloFather);
        String token = address.substring(address.lastIndexOf('/') + 1, address.indexOf(".atom"));
        assertThat(token).hasSize(43);
        assertThat(town.in(() -> jdbc.sql("select count(*) from messaging.blog_feed where token_hash = :token")
                        .param("token", token)
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(visit(address).status()).isEqualTo(200);

        String renewed = open(maloFather);
        assertThat(visit(address).status()).isEqualTo(404);
        assertThat(visit(renewed).status()).isEqualTo(200);

        assertThat(client.delete(maloFather, FEEDS + "/" + ce1).status()).isEqualTo(204);
        assertThat(visit(renewed).status()).isEqualTo(404);
        assertThat(client.get(maloFather, FEEDS + "/" + ce1)
                        .body()
                        .path("openedAt")
                        .isNull())
                .isTrue();
        assertThat(town.audited("blog-feed.opened")).isEqualTo(2);
        assertThat(town.audited("blog-feed.closed")).isEqualTo(1);
    }

    @Test
    void isDeadAsSoonAsItsReaderLosesTheClass() {
        published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        String address = open(maloFather);
        Matcher shown = PICTURE.matcher(parse(visit(address))
                .getEntries()
                .getFirst()
                .getContents()
                .getFirst()
                .getValue());
        assertThat(shown.find()).isTrue();
        String picture = shown.group(1);
        assertThat(visit(picture).status()).isEqualTo(200);

        town.run(() -> jdbc.sql("update core.pupil set class_id = :other where id = :id")
                .param("other", town.schoolClass(school, "CP").value())
                .param("id", malo.value())
                .update());

        assertThat(visit(address).status()).isEqualTo(404);
        assertThat(visit(picture).status()).isEqualTo(404);
    }

    @Test
    void aBarredGuardiansAddressIsDead() {
        String address = open(roseMother);
        assertThat(visit(address).status()).isEqualTo(200);

        town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = :id")
                .param("id", roseMother.value())
                .update());

        assertThat(visit(address).status()).isEqualTo(404);
    }

    private String open(PersonId person) {
        Answer opened = client.post(person, FEEDS, Map.of("classId", ce1));
        assertThat(opened.status()).isEqualTo(201);
        return opened.body().path("path").asString();
    }

    private Answer unless(Answer known, String path) {
        return visit(MockMvcRequestBuilders.get(path).header("If-None-Match", known.header("ETag")));
    }

    private static Feed parse(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        try {
            return (Feed) new WireFeedInput().build(new StringReader(answer.text()));
        } catch (FeedException broken) {
            throw new AssertionError(answer.text(), broken);
        }
    }
}
