package fr.ent.messaging.blog.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.PersonId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.BookFiles;
import fr.ent.messaging.testing.MessagingTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For each readers of an article, each state of the guardians' words, and each moment at which they are said: by none of the ways out
 * of the product comes a picture of a child who may not be shown there, and by each of them one of a child who may.
 */
@MessagingTest
class ConsentMatrixIT extends BlogScene {

    private static final Pattern PICTURE = Pattern.compile("(/api/public/blog/[^\"/]+/pictures/[0-9a-f/-]+)");
    private static final String SLUG = "ecole-jean-mace";

    @Autowired
    private FollowConsents consents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private PersonId roseFather;

    @BeforeEach
    void twoGuardiansWhoHaveSaidNothing() {
        photoConsent(rose, false);
        roseFather = town.guardian("Ali", "Benali", rose);
    }

    /** Words of the two guardians about all uses. */
    enum Words {
        BOTH_YES,
        NONE,
        ONE_YES,
        ONE_NO
    }

    /** The moment at which the words are said: before, or about a picture that everybody had allowed. */
    enum Moment {
        BEFORE_PUBLISHING,
        BEFORE_AN_EDIT,
        TAKEN_BACK,
        LAPSED_UNTOLD
    }

    enum Readers {
        CLASS,
        FAMILIES,
        SCHOOL,
        PUBLIC
    }

    static Stream<Arguments> cases() {
        return Arrays.stream(Readers.values())
                .flatMap(readers -> Arrays.stream(Words.values())
                        .flatMap(words ->
                                Arrays.stream(Moment.values()).map(moment -> Arguments.of(readers, words, moment))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noForbiddenPictureComesOutByAnyWay(Readers readers, Words words, Moment moment) throws Exception {
        openToEverybody();
        String feed = client.post(maloFather, "/api/messaging/blog-feeds", Map.of("classId", ce1))
                .body()
                .path("path")
                .asString();
        boolean allowed = words == Words.BOTH_YES || (words == Words.ONE_YES && readers != Readers.PUBLIC);
        String file = picture(teacher);

        String article = switch (moment) {
            case BEFORE_PUBLISHING -> {
                say(words);
                String begun = begin(teacher, body(readers, file));
                assertThat(step(teacher, begun, "publish").status()).isEqualTo(allowed ? 200 : 409);
                yield begun;
            }
            case BEFORE_AN_EDIT -> {
                say(words);
                String shown = published(Map.of("audience", readers));
                assertThat(client.put(teacher, ARTICLES + "/" + shown, article(ce1, body(readers, file)))
                                .status())
                        .isEqualTo(allowed ? 200 : 409);
                yield shown;
            }
            case TAKEN_BACK -> {
                say(Words.BOTH_YES);
                String shown = published(body(readers, file));
                assertShown(readers, shown, file, feed, true, true);
                makeBook(readers);
                town.run(() -> transaction.executeWithoutResult(status -> consents.follow(List.of(rose), () -> {
                    say(words);
                    return words;
                })));
                yield shown;
            }
            case LAPSED_UNTOLD -> {
                say(Words.BOTH_YES);
                String shown = published(body(readers, file));
                say(words);
                yield shown;
            }
        };

        assertShown(readers, article, file, feed, allowed, moment != Moment.LAPSED_UNTOLD);
        assertBook(readers, allowed);
        assertThat(nobodyAsksTheStore(file)).isGreaterThanOrEqualTo(400);
        assertThat(nobodyAsksTheStore(file + ".small")).isGreaterThanOrEqualTo(400);
    }

    /** @param byId whether the file itself is asked for as well: an untold lapse takes no file's audience away */
    private void assertShown(Readers readers, String article, String file, String feed, boolean allowed, boolean byId) {
        boolean toFamilies = readers != Readers.CLASS;
        assertThat(read(malo.asPerson(), article).body().path("files")).hasSize(allowed ? 1 : 0);
        if (byId) {
            assertThat(open(malo.asPerson(), file)).isEqualTo(allowed ? 200 : 404);
            assertThat(open(maloFather, file)).isEqualTo(allowed && toFamilies ? 200 : 404);
            assertThat(open(malo.asPerson(), file + "/thumbnail")).isEqualTo(allowed ? 200 : 404);
            assertThat(open(maloFather, file + "/thumbnail")).isEqualTo(allowed && toFamilies ? 200 : 404);
        }
        assertOutside(visit(feed), article, file, feed.replace(".atom", ""), allowed && toFamilies);
        boolean toEverybody = allowed && readers == Readers.PUBLIC;
        assertOutside(
                visit("/api/public/blog/" + SLUG + ".atom"), article, file, "/api/public/blog/" + SLUG, toEverybody);
        assertOutside(visit("/blog/" + SLUG), article, file, "/api/public/blog/" + SLUG, toEverybody);
    }

    /** A link to the picture where there is one, and the picture behind it, be there a link or not. */
    private void assertOutside(Answer page, String article, String file, String base, boolean shown) {
        Matcher links = PICTURE.matcher(page.text());
        assertThat(links.find()).isEqualTo(shown);
        assertThat(visit(base + "/pictures/" + article + "/" + file).status()).isEqualTo(shown ? 200 : 404);
    }

    private void assertBook(Readers readers, boolean allowed) throws IOException {
        String book = makeBook(readers);
        if (book.isEmpty()) {
            assertThat(allowed).isFalse();
            return;
        }
        byte[] pdf = fetch(book, "PDF");
        assertThat(BookFiles.picturesInPdf(pdf)).isEqualTo(allowed ? 1 : 0);
        assertThat(BookFiles.picturesInEpub(fetch(book, "EPUB"))).isEqualTo(allowed ? 1 : 0);
    }

    /** Its id; empty where it is refused. */
    private String makeBook(Readers readers) {
        Answer asked = client.post(teacher, "/api/messaging/blog-books", Map.of("classId", ce1, "audience", readers));
        if (asked.status() == 409) {
            return "";
        }
        await().until(() -> client.get(teacher, "/api/messaging/blog-books?classId=" + ce1)
                .body()
                .valueStream()
                .anyMatch(book -> book.path("state").asString().equals("READY")));
        return asked.id();
    }

    private byte[] fetch(String book, String format) {
        Answer answer = client.get(teacher, "/api/messaging/blog-books/" + book + "/content?format=" + format);
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().getContentAsByteArray();
    }

    /** The status that the store itself answers to somebody without its keys. */
    private int nobodyAsksTheStore(String file) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI object = URI.create(environment.getRequiredProperty("ent.storage.endpoint") + "/"
                    + environment.getRequiredProperty("ent.storage.bucket") + "/" + town.id() + "/" + file);
            return http.send(HttpRequest.newBuilder(object).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Map<String, Object> body(Readers readers, String file) {
        return Map.of("audience", readers, "fileIds", List.of(file), "onPictures", List.of(rose));
    }

    private void say(Words words) {
        switch (words) {
            case BOTH_YES -> {
                all(roseMother, "YES");
                all(roseFather, "YES");
            }
            case NONE -> {
                all(roseMother, "NONE");
                all(roseFather, "NONE");
            }
            case ONE_YES -> {
                all(roseMother, "YES");
                all(roseFather, "NONE");
            }
            case ONE_NO -> {
                all(roseMother, "YES");
                all(roseFather, "NO");
            }
        }
    }

    private void all(PersonId guardian, String word) {
        List.of("CLASS", "SCHOOL", "PUBLIC").forEach(use -> said(guardian, rose, use, word));
    }
}
