package fr.ent.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PaperWordsTests {

    @Test
    void saysMonthsAndDaysAsOneDoes() {
        assertThat(PaperWords.of(YearMonth.of(2026, 10))).isEqualTo("d’octobre 2026");
        assertThat(PaperWords.of(YearMonth.of(2026, 11))).isEqualTo("de novembre 2026");
        assertThat(PaperWords.day(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(PaperWords.day(LocalDate.of(2026, 12, 21))).isEqualTo("lundi 21 décembre 2026");
        assertThat(PaperWords.date(LocalDate.of(2026, 9, 1))).isEqualTo("1er septembre 2026");
        assertThat(PaperWords.date(LocalDate.of(2027, 8, 31))).isEqualTo("31 août 2027");
    }

    @Test
    void keepsHighPunctuationWithItsWord() {
        assertThat(PaperWords.unbroken("Dites « oui » : c’est fait"))
                .isEqualTo("Dites «\u00A0oui\u00A0»\u00A0: c’est fait");
    }
}
