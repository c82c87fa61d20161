package fr.ent.core.account.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EasyPasswordTests {

    @Property
    void isThreeWordsLongEnoughForThePolicy(@ForAll long seed) {
        String password = EasyPassword.draw(new Random(seed)).value();

        assertThat(password).matches("[a-z]+-[a-z]+-[a-z]+").hasSizeBetween(12, 29);
        assertThat(EasyPassword.WORDS).contains(password.split("-"));
    }

    @Test
    void drawsFromWordsThatAreEasyToTypeAndEnoughOfThem() {
        assertThat(EasyPassword.WORDS)
                .hasSizeGreaterThanOrEqualTo(500)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new EasyPassword("girafe-nuage-velo")).asString().doesNotContain("girafe");
    }
}
