package fr.ent.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "LE GOFF-MARTIN, Le Goff  Martin",
                "N'DIAYE, N’Diaye",
                "Zoé, ZOE",
                "Jean-Marie, jean marie",
                "Lœtitia, LOETITIA",
                "D'ORMESSON, d` Ormesson"
            })
    void doesNotSeeHowANameIsSpelt(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void keepsDifferentNamesApart() {
        assertThat(NameKey.of("Martin")).isNotEqualTo(NameKey.of("Marin"));
    }

    @Test
    void forgetsParticlesOnlyWhenAsked() {
        assertThat(NameKey.withoutParticles("de la Tour")).isEqualTo(NameKey.of("Tour"));
        assertThat(NameKey.of("de la Tour")).isNotEqualTo(NameKey.of("Tour"));
        assertThat(NameKey.withoutParticles("Le")).isEqualTo(NameKey.of("LE"));
    }
}
