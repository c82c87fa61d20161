package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundingCodeTests {

    @Test
    void isReadAsItWasTyped() {
        assertThat(FoundingCode.typed(" cdfg hjkm-npqr–tvwx ")).contains(new FoundingCode("CDFGHJKMNPQRTVWX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CDFG-HJKM-NPQR", "CDFG-HJKM-NPQR-TVWA", "CDFG-HJKM-NPQR-TVWX-CDFG"})
    void isNothingElse(String typed) {
        assertThat(FoundingCode.typed(typed)).isEmpty();
    }

    @Test
    void isPrintedInFours() {
        FoundingCode drawn = FoundingCode.draw(new SecureRandom());

        assertThat(drawn.printed()).matches("(\\w{4}-){3}\\w{4}");
        assertThat(FoundingCode.typed(drawn.printed())).contains(drawn);
        assertThat(drawn.toString()).doesNotContain(drawn.value());
        assertThat(drawn.hash()).doesNotContain(drawn.value()).hasSize(64);
    }
}
