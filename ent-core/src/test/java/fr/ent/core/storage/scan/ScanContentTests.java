package fr.ent.core.storage.scan;

import static fr.ent.core.storage.scan.StandInClamd.EICAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.storage.scan.StandInClamd.Mood;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class ScanContentTests {

    private static final DataSize LIMIT = DataSize.ofMegabytes(40);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BOUND = Duration.ofSeconds(5);

    private final StandInClamd clamd = new StandInClamd(LIMIT);

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void tellsCleanFromInfected() {
        assertThat(ask(clamd.settings(), "un demi")).isEqualTo(new ScanVerdict.Clean());
        assertThat(ask(clamd.settings(), EICAR)).isEqualTo(new ScanVerdict.Found("Eicar-Test-Signature"));
    }

    @Test
    void sendsAllOfALargeContentInOrder() {
        byte[] content = new byte[(int) DataSize.ofMegabytes(20).toBytes() + 7];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ((i * 31) >> 3);
        }

        assertThat(ask(clamd.settings(), content)).isEqualTo(new ScanVerdict.Clean());

        assertThat(clamd.seen())
                .containsExactly(HexFormat.of().formatHex(StandInClamd.sha256().digest(content)));
    }

    @Test
    void knowsWhenTheScannerReadsNoMore() {
        ScanSettings believingMore = clamd.settings(BOUND, LargeFiles.REFUSED, DataSize.ofMegabytes(400));

        ScanVerdict verdict = ask(believingMore, new byte[(int) LIMIT.toBytes() + 1]);

        assertThat(verdict).isEqualTo(new ScanVerdict.OverLimit());
    }

    @Test
    void doesNotEvenSendWhatIsOverTheLimit() {
        byte[] large = new byte[2_000];

        assertThat(ask(clamd.settings(BOUND, LargeFiles.REFUSED, DataSize.ofKilobytes(1)), large))
                .isEqualTo(new ScanVerdict.OverLimit());
        assertThat(ask(clamd.settings(BOUND, LargeFiles.SERVED, DataSize.ofKilobytes(1)), large))
                .isEqualTo(new ScanVerdict.NotAsked());
        assertThat(clamd.seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SILENT", "DEAF", "HANGING_UP", "CONFUSED", "CUT_SHORT", "HASTY"})
    void aScannerThatIsNotWellGivesNoVerdictAndIsNotWaitedForLong(Mood mood) {
        clamd.feel(mood);
        byte[] content = new byte[(int) DataSize.ofMegabytes(20).toBytes()];
        long begin = System.nanoTime();

        ScanVerdict verdict = ask(clamd.settings(PATIENCE, LargeFiles.SERVED, LIMIT), content);

        assertThat(verdict).isInstanceOf(ScanVerdict.NoAnswer.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BOUND);
    }

    @Test
    void aScannerThatStumblesOverOneContentIsNotAway() {
        clamd.feel(Mood.STUMBLING);
        ScanContent scan = new ScanContent(clamd.settings(PATIENCE, LargeFiles.REFUSED, LIMIT));
        byte[] slow = StandInClamd.SLOW.getBytes(StandardCharsets.UTF_8);

        assertThat(scan.inTurn(new ByteArrayInputStream(slow), slow.length)).isInstanceOf(ScanVerdict.NoAnswer.class);
        assertThat(scan.isAway()).isFalse();
        clamd.feel(Mood.SILENT);
        assertThat(scan.isAway()).isTrue();
        clamd.feel(Mood.HANGING_UP);
        assertThat(scan.isAway()).isTrue();
    }

    @Test
    void nobodyWaitsForAScannerThatHasJustGivenNoAnswer(@TempDir Path folder) throws IOException {
        Path content = Files.writeString(folder.resolve("a"), "un demi");
        ScanContent scan = new ScanContent(clamd.settings(PATIENCE, LargeFiles.REFUSED, LIMIT));
        clamd.feel(Mood.SILENT);
        assertThat(scan.atOnce(content)).isInstanceOf(ScanVerdict.NoAnswer.class);
        clamd.feel(Mood.WELL);

        assertThat(scan.atOnce(content)).isEqualTo(new ScanVerdict.NoAnswer("it has just given none"));
        assertThat(scan.inTurn(new ByteArrayInputStream(new byte[10]), 10)).isEqualTo(new ScanVerdict.Clean());
        assertThat(scan.atOnce(content)).as("it is back").isEqualTo(new ScanVerdict.Clean());
    }

    @Test
    void aScannerThatIsDownGivesNoVerdict() throws IOException {
        int free;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = port.getLocalPort();
        }
        ScanSettings nobody = new ScanSettings("127.0.0.1:" + free, PATIENCE, PATIENCE, LIMIT, LargeFiles.SERVED);

        assertThat(ask(nobody, "un demi")).isInstanceOf(ScanVerdict.NoAnswer.class);
    }

    @Test
    void aScannerThatIsNotThereIsSaidAtTheStart(CapturedOutput log) {
        clamd.feel(Mood.SILENT);
        ScanSettings silent = clamd.settings(PATIENCE, LargeFiles.REFUSED, LIMIT);

        new ScanContent(silent).prepare();

        await().untilAsserted(() ->
                assertThat(log.getAll()).contains("The virus scanner at " + silent.address() + " does not answer"));
    }

    @Test
    void aContentThatEndsEarlyOrBreaksOffIsNotCalledClean() {
        ScanContent scan = new ScanContent(clamd.settings());

        assertThat(scan.inTurn(new ByteArrayInputStream(new byte[10]), 11)).isInstanceOf(ScanVerdict.NoAnswer.class);
        assertThat(scan.inTurn(new BrokenStream(), 11)).isInstanceOf(ScanVerdict.NoAnswer.class);
    }

    @Test
    void nobodyIsAskedWhereThereIsNoScanner() {
        assertThat(ask(new ScanSettings(null, PATIENCE, PATIENCE, LIMIT, LargeFiles.REFUSED), EICAR))
                .isEqualTo(new ScanVerdict.NotAsked());
    }

    private static ScanVerdict ask(ScanSettings settings, String content) {
        return ask(settings, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static ScanVerdict ask(ScanSettings settings, byte[] content) {
        return new ScanContent(settings).inTurn(new ByteArrayInputStream(content), content.length);
    }

    /** A store that goes away. */
    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}
