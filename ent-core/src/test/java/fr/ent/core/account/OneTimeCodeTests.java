package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.TerritoryId;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTests {

    @Property
    void isReadBackFromWhatIsPrinted(@ForAll long seed) {
        OneTimeCode code = OneTimeCode.draw(new Random(seed));

        assertThat(code.printed()).matches("([CDFGHJKMNPQRTVWX34679]{4}-){2}[CDFGHJKMNPQRTVWX34679]{4}");
        assertThat(OneTimeCode.typed(code.printed())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CDFG-HJKM-NPQR", "cdfghjkmnpqr", " cdfg hjkm  npqr ", "CDFG–HJKM—NPQR", "c-d-f-g-hjkmnpqr"})
    void isReadInAnyCaseAndWithAnySeparators(String typed) {
        assertThat(OneTimeCode.typed(typed)).contains(new OneTimeCode("CDFGHJKMNPQR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CDFG-HJKM-NPQ", "CDFG-HJKM-NPQRT", "CDFG-HJKM-NPQ0", "CDFG-HJKM-NPQÉ", "%"})
    void isNothingElse(String typed) {
        assertThat(OneTimeCode.typed(typed)).isEmpty();
    }

    @Test
    void isKeptAsAnotherHashInEachTerritory() {
        OneTimeCode code = new OneTimeCode("CDFGHJKMNPQR");
        TerritoryId here = TerritoryId.next();

        assertThat(code.hash(here))
                .matches("[0-9a-f]{64}")
                .isEqualTo(code.hash(here))
                .isNotEqualTo(code.hash(TerritoryId.next()));
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new OneTimeCode("CDFGHJKMNPQR")).asString().doesNotContain("CDFG");
    }
}
