package fr.ent.messaging.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.ConsentMatrixScene;
import fr.ent.messaging.testing.MessagingTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same of a project page, of whose blocks a picture with places on it and a sound are somebody's: neither they nor the words that
 * stand on them come out by any way without consent, and the other blocks stay.
 */
@MessagingTest
class PageConsentMatrixIT extends ConsentMatrixScene {

    private static final String[] WORDS_ON_PICTURE = {
        "dessinée par Rose", "La place vue du clocher", "Elle date de 1890.", "On entend des voix."
    };

    private static final List<String> OTHERS = List.of("TEXT", "MAP", "TIMELINE", "QUIZ");
    private static final List<String> ALL = List.of("TEXT", "PICTURE", "SOUND", "MAP", "TIMELINE", "QUIZ");

    /** The moment at which the words are said. */
    enum Moment {
        BEFORE_PUBLISHING,
        BEFORE_AN_EDIT,
        TAKEN_BACK,
        LAPSED_UNTOLD,
        OF_A_FORMER_VERSION
    }

    private String picture = "";
    private String sound = "";
    private String feed = "";

    static Stream<Arguments> cases() {
        return at(Moment.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noForbiddenBlockComesOutByAnyWay(Readers readers, Words words, Moment moment) throws Exception {
        openToEverybody();
        feed = familyFeed();
        picture = picture(teacher);
        sound = soundFile(teacher);
        boolean allowed = words.allow(readers);

        String article = empty(teacher);
        switch (moment) {
            case BEFORE_PUBLISHING -> {
                say(words);
                requireDone(write(article, readers, true));
                assertThat(step(teacher, article, "publish").status()).isEqualTo(allowed ? 200 : 409);
            }
            case BEFORE_AN_EDIT -> {
                say(words);
                publish(article, readers, false);
                assertThat(write(article, readers, true).status()).isEqualTo(allowed ? 200 : 409);
            }
            case TAKEN_BACK -> {
                say(Words.BOTH_YES);
                publish(article, readers, true);
                assertShown(readers, article, ALL, true);
                makeBook(readers);
                sayAloud(words);
            }
            case LAPSED_UNTOLD -> {
                say(Words.BOTH_YES);
                publish(article, readers, true);
                say(words);
            }
            case OF_A_FORMER_VERSION -> {
                say(Words.BOTH_YES);
                publish(article, readers, true);
                requireDone(write(article, readers, false));
                sayAloud(words);
                assertFormerVersion(article);
            }
        }

        boolean there = allowed && moment != Moment.OF_A_FORMER_VERSION;
        boolean published = allowed || moment != Moment.BEFORE_PUBLISHING;
        assertShown(readers, article, there ? ALL : published ? OTHERS : List.of(), moment != Moment.LAPSED_UNTOLD);
        assertZip(article, there);
        // a class whose only article isn't out has no book
        if (published) {
            assertThat(assertBook(readers, there)).doesNotContain(WORDS_ON_PICTURE);
        }
        assertStoreGivesNothing(picture);
        assertStoreGivesNothing(sound);
    }

    /**
     * @param kinds of the blocks that the class finds
     * @param byId whether the files themselves are asked for as well: an untold lapse takes no file's audience away
     */
    private void assertShown(Readers readers, String article, List<String> kinds, boolean byId) {
        boolean shown = kinds.contains("PICTURE");
        boolean toFamilies = readers != Readers.CLASS;
        assertThat(kinds(malo.asPerson(), article)).isEqualTo(kinds);
        assertThat(kinds(maloFather, article)).isEqualTo(toFamilies ? kinds : List.of());
        assertThat(read(malo.asPerson(), article).body().path("files")).hasSize(shown ? 2 : 0);
        if (!shown) {
            assertThat(page(malo.asPerson(), article).text()).doesNotContain(WORDS_ON_PICTURE);
            assertThat(page(malo.asPerson(), article).text()).doesNotContain(picture, sound);
        }
        assertThat(read(malo.asPerson(), article).text()).doesNotContain(WORDS_ON_PICTURE);
        if (byId) {
            for (String file : List.of(picture, sound, picture + "/thumbnail")) {
                assertThat(open(malo.asPerson(), file)).as(file).isEqualTo(shown ? 200 : 404);
                assertThat(open(maloFather, file)).as(file).isEqualTo(shown && toFamilies ? 200 : 404);
            }
        }
        assertOutside(readers, article, picture, feed, shown);
        if (!shown) {
            assertThat(visit(feed).text()).doesNotContain(WORDS_ON_PICTURE);
            assertThat(visit("/blog/" + SLUG).text()).doesNotContain(WORDS_ON_PICTURE);
        }
    }

    /** Those who lead the class read what it said; nobody else, and nothing that stood on its picture. */
    private void assertFormerVersion(String article) {
        String versions = ARTICLES + "/" + article + "/versions";
        assertThat(client.get(teacher, versions).body()).hasSize(1);
        assertThat(client.get(malo.asPerson(), versions).status()).isEqualTo(403);
        assertThat(client.get(maloFather, versions).status()).isEqualTo(403);
    }

    private void assertZip(String article, boolean allowed) throws IOException {
        Map<String, byte[]> files = unzip(zip(teacher, article));
        String html = words(files, "index.html");
        if (allowed) {
            assertThat(files).containsKeys("images/01.png", "sons/02.wav");
            assertThat(html).contains(WORDS_ON_PICTURE);
        } else {
            assertThat(files).containsOnlyKeys("index.html", "page.css", "page.js");
            assertThat(html).doesNotContain(WORDS_ON_PICTURE).contains("Elle est ronde.");
        }
    }

    private void publish(String article, Readers readers, boolean whole) {
        requireDone(write(article, readers, whole));
        requireDone(step(teacher, article, "publish"));
    }

    /** @param whole whether the picture and the sound are among its blocks */
    private Answer write(String article, Readers readers, boolean whole) {
        Stream<Map<String, Object>> theirs = whole ? Stream.of(picture(picture), sound(sound)) : Stream.of();
        Stream<Map<String, Object>> others = Stream.of(map(2), timeline(), quiz(1));
        return build(
                teacher,
                article,
                Stream.concat(Stream.of(text("La place", "Elle est ronde.")), Stream.concat(theirs, others))
                        .toList(),
                Map.of("audience", readers, "onPictures", List.of(rose)));
    }
}
