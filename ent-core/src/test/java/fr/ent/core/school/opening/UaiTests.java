package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTests {

    @Test
    void isReadAsItWasTyped() {
        assertThat(Uai.typed(" 099 0001 n ")).contains(new Uai("0990001N"));
        assertThat(Uai.typed("0750653C")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0750653A", "750653C", "0750653", "07506531C", "0750653I"})
    void isRefusedWithAWrongSign(String typed) {
        assertThat(Uai.typed(typed)).isEmpty();
    }
}
