package fr.ent.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElisionTests {

    @ParameterizedTest
    @ValueSource(strings = {"Ibrahim", "Éloïse", "anne", "Œdipe", "Hugo", "Hélène", "Yves"})
    void elidesBeforeAVowelOrAMuteH(String name) {
        assertThat(Elision.of(name)).isEqualTo("d’" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Léa", "Zoé", "Yann", "Hamza"})
    void doesNotBeforeWhatSoundsLikeAConsonant(String name) {
        assertThat(Elision.of(name)).isEqualTo("de " + name);
    }
}
