package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.claim.ClaimsController.TypedCode;
import org.junit.jupiter.api.Test;

class TypedCodeTests {

    @Test
    void isNeverPrinted() {
        assertThat(new TypedCode("CDFG-HJKM-NPQR").toString()).doesNotContain("CDFG");
    }
}
