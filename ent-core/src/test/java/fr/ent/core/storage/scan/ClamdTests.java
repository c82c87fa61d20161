package fr.ent.core.storage.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** One conversation after another with clamd itself, or where the machine has none with the stand-in, which it keeps honest. */
class ClamdTests {

    private static final DataSize LIMIT = DataSize.ofMegabytes(5);

    @Test
    void knowsAVirusAndItsOwnLimit(@TempDir Path folder) throws Exception {
        if (RealClamd.isHere()) {
            try (RealClamd clamd = RealClamd.start(folder)) {
                check(clamd.settings(DataSize.ofMegabytes(100)));
            }
        }
        try (StandInClamd clamd = new StandInClamd(LIMIT)) {
            check(clamd.settings());
        }
    }

    private static void check(ScanSettings settings) {
        assertThat(new ScanContent(settings).isAway()).isFalse();
        byte[] nearly = new byte[(int) LIMIT.toBytes()];
        byte[] tooMuch = new byte[(int) LIMIT.toBytes() * 3];

        assertThat(ask(settings, StandInClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        ScanVerdict.Found.class,
                        found -> assertThat(found.virus()).startsWith("Eicar-Test-Signature"));
        assertThat(ask(settings, "un demi".getBytes(StandardCharsets.UTF_8))).isEqualTo(new ScanVerdict.Clean());
        assertThat(ask(settings, nearly)).isEqualTo(new ScanVerdict.Clean());
        assertThat(ask(settings, tooMuch)).isEqualTo(new ScanVerdict.OverLimit());
    }

    private static ScanVerdict ask(ScanSettings settings, byte[] content) {
        return new ScanContent(settings).inTurn(new ByteArrayInputStream(content), content.length);
    }
}
