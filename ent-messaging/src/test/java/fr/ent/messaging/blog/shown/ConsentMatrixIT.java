package fr.ent.messaging.blog.shown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.ConsentMatrixScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each readers of an article, each state of the guardians' words, and each moment at which they are said: by none of the ways out
 * of the product comes a picture of a child who may not be shown there, and by each of them one of a child who may.
 */
@MessagingTest
class ConsentMatrixIT extends ConsentMatrixScene {

    /** The moment at which the words are said: before, or about a picture that everybody had allowed. */
    enum Moment {
        BEFORE_PUBLISHING,
        BEFORE_AN_EDIT,
        TAKEN_BACK,
        LAPSED_UNTOLD
    }

    static Stream<Arguments> cases() {
        return at(Moment.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noForbiddenPictureComesOutByAnyWay(Readers readers, Words words, Moment moment) throws Exception {
        openToEverybody();
        String feed = familyFeed();
        boolean allowed = words.allow(readers);
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
                sayAloud(words);
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
        assertStoreGivesNothing(file);
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
        assertOutside(readers, article, file, feed, allowed);
    }

    private Map<String, Object> body(Readers readers, String file) {
        return Map.of("audience", readers, "fileIds", List.of(file), "onPictures", List.of(rose));
    }
}
