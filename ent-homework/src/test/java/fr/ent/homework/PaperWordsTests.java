package fr.ent.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Ibrahim", "Éloïse", "anne", "Œdipe", "Hugo", "Hélène", "Yves"})
    void elidesBeforeAVowelOrAMuteH(String name) {
        assertThat(PaperWords.of(name)).isEqualTo("d’" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Léa", "Zoé", "Yann", "Hamza"})
    void doesNotBeforeWhatSoundsLikeAConsonant(String name) {
        assertThat(PaperWords.of(name)).isEqualTo("de " + name);
    }

    @Test
    void saysMonthsAndDaysAsOneDoes() {
        assertThat(PaperWords.of(YearMonth.of(2026, 10))).isEqualTo("d’octobre 2026");
        assertThat(PaperWords.of(YearMonth.of(2026, 11))).isEqualTo("de novembre 2026");
        assertThat(PaperWords.day(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(PaperWords.day(LocalDate.of(2026, 12, 21))).isEqualTo("lundi 21 décembre 2026");
    }

    @Test
    void keepsHighPunctuationWithItsWord() {
        assertThat(PaperWords.unbroken("Dites « oui » : c’est fait"))
                .isEqualTo("Dites «\u00A0oui\u00A0»\u00A0: c’est fait");
    }
}
