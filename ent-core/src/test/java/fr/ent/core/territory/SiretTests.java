package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTests {

    @Test
    void isReadWithAnySpaces() {
        assertThat(Siret.typed(" 732 829\u00a0320 00074 ")).contains(new Siret("73282932000074"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "73282932000075", "7328293200007", "732829320000741", "7328293200007A", "37282932000074"})
    void isRefusedWithAWrongDigit(String typed) {
        assertThat(Siret.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new Siret(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
