package fr.ent.messaging.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.consent.FollowConsents;
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
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/** Two guardians, what they say of pictures of their child and when, and the ways by which a picture leaves the product. */
public abstract class ConsentMatrixScene extends ProjectScene {

    protected static final String SLUG = "ecole-jean-mace";

    private static final Pattern PICTURE = Pattern.compile("(/api/public/blog/[^\"/]+/pictures/[0-9a-f/-]+)");

    @Autowired
    private FollowConsents consents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private PersonId roseFather;

    /** Words of the two guardians about all uses. */
    protected enum Words {
        BOTH_YES,
        NONE,
        ONE_YES,
        ONE_NO;

        public boolean allow(Readers readers) {
            return this == BOTH_YES || (this == ONE_YES && readers != Readers.PUBLIC);
        }
    }

    protected enum Readers {
        CLASS,
        FAMILIES,
        SCHOOL,
        PUBLIC
    }

    @BeforeEach
    void twoGuardiansWhoHaveSaidNothing() {
        photoConsent(rose, false);
        roseFather = town.guardian("Ali", "Benali", rose);
    }

    /** Each readers with each words at each of these moments. */
    protected static Stream<Arguments> at(Enum<?>[] moments) {
        return Arrays.stream(Readers.values())
                .flatMap(readers -> Arrays.stream(Words.values())
                        .flatMap(words -> Arrays.stream(moments).map(moment -> Arguments.of(readers, words, moment))));
    }

    protected void say(Words words) {
        String second = switch (words) {
            case BOTH_YES -> "YES";
            case NONE, ONE_YES -> "NONE";
            case ONE_NO -> "NO";
        };
        sayOfAll(roseMother, words == Words.NONE ? "NONE" : "YES");
        sayOfAll(roseFather, second);
    }

    /** The same, and the product is told, as by the screen. */
    protected void sayAloud(Words words) {
        town.run(() -> transaction.executeWithoutResult(status -> consents.follow(List.of(rose), () -> {
            say(words);
            return words;
        })));
    }

    private void sayOfAll(PersonId guardian, String word) {
        List.of("CLASS", "SCHOOL", "PUBLIC").forEach(use -> said(guardian, rose, use, word));
    }

    /** The address of the feed that a family of the class has. */
    protected String familyFeed() {
        return client.post(maloFather, "/api/messaging/blog-feeds", Map.of("classId", ce1))
                .body()
                .path("path")
                .asString();
    }

    /** Whether those who needn't sign in meet the picture: in the feed that a family has, in everybody's, and on the page. */
    protected void assertOutside(Readers readers, String article, String file, String feed, boolean allowed) {
        assertOutside(visit(feed), article, file, feed.replace(".atom", ""), allowed && readers != Readers.CLASS);
        String everybody = "/api/public/blog/" + SLUG;
        boolean toEverybody = allowed && readers == Readers.PUBLIC;
        assertOutside(visit(everybody + ".atom"), article, file, everybody, toEverybody);
        assertOutside(visit("/blog/" + SLUG), article, file, everybody, toEverybody);
    }

    /** A link to the picture where there is one, and the picture behind it, be there a link or not. */
    private void assertOutside(Answer page, String article, String file, String base, boolean shown) {
        Matcher links = PICTURE.matcher(page.text());
        assertThat(links.find()).isEqualTo(shown);
        assertThat(visit(base + "/pictures/" + article + "/" + file).status()).isEqualTo(shown ? 200 : 404);
    }

    /** The words of the book; none where it is refused. */
    protected String assertBook(Readers readers, boolean allowed) throws IOException {
        String book = makeBook(readers);
        if (book.isEmpty()) {
            assertThat(allowed).isFalse();
            return "";
        }
        byte[] pdf = maker().fetch(book, "PDF");
        assertThat(BookFiles.picturesInPdf(pdf)).isEqualTo(allowed ? 2 : 0);
        assertThat(BookFiles.picturesInEpub(maker().fetch(book, "EPUB"))).isEqualTo(allowed ? 1 : 0);
        return BookFiles.text(pdf);
    }

    /** Its id; empty where it is refused. */
    protected String makeBook(Readers readers) {
        Answer asked = maker().ask(readers.name());
        return asked.status() == 409 ? "" : maker().awaitReady(asked);
    }

    private BookMaker maker() {
        return new BookMaker(client, teacher, ce1);
    }

    /** The store itself gives a file and its small picture to nobody who comes without its keys. */
    protected void assertStoreGivesNothing(String file) throws IOException, InterruptedException {
        assertThat(askStore(file)).isGreaterThanOrEqualTo(400);
        assertThat(askStore(file + ".small")).isGreaterThanOrEqualTo(400);
    }

    private int askStore(String file) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI object = URI.create(environment.getRequiredProperty("ent.storage.endpoint") + "/"
                    + environment.getRequiredProperty("ent.storage.bucket") + "/" + town.id() + "/" + file);
            return http.send(HttpRequest.newBuilder(object).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
