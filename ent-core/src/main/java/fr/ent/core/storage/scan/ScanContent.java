package fr.ent.core.storage.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Has a content looked at for viruses, in constant memory and within a bounded time. */
@Component
public class ScanContent {

    private static final Logger LOG = LoggerFactory.getLogger(ScanContent.class);

    /** So long nobody waits for a scanner that has just given no answer. */
    private static final Duration REST = Duration.ofSeconds(30);

    private static final Duration LONGEST_PING = Duration.ofSeconds(5);

    private final ScanSettings settings;
    private volatile long silentUntil = System.nanoTime();

    public ScanContent(ScanSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a scanner. */
    public boolean isOffered() {
        return settings.address() != null && !settings.address().isBlank();
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (isOffered()) {
            Thread.ofVirtual().name("scanner").start(this::sayIfAway);
        }
    }

    private void sayIfAway() {
        if (isAway()) {
            LOG.warn(
                    "The virus scanner at {} does not answer; what is sent stays in quarantine until it does",
                    settings.address());
        }
    }

    /** The largest content that it looks at. */
    public DataSize most() {
        return settings.maxSize();
    }

    /** How long a content may take while nobody waits. */
    public Duration longest() {
        return settings.longest();
    }

    /** Whether the scanner itself gives no answer, whatever the content. */
    public boolean isAway() {
        String address = settings.address();
        Duration patience = settings.longest().compareTo(LONGEST_PING) < 0 ? settings.longest() : LONGEST_PING;
        return address != null && !Clamd.at(socket(address)).isThere(patience);
    }

    /** Whether contents of this size are taken, looked at or not. */
    public boolean takes(long size) {
        return !(later(size) instanceof ScanVerdict.OverLimit);
    }

    /** Leaves a content that takes longer than anybody waits to its turn. */
    public ScanVerdict later(long size) {
        if (!isOffered()) {
            return new ScanVerdict.NotAsked();
        }
        return size > settings.maxSize().toBytes() ? tooLarge() : new ScanVerdict.NoAnswer("its turn comes");
    }

    /** Asks while somebody waits, unless it has just given no answer. */
    public ScanVerdict atOnce(Path content) throws IOException {
        if (System.nanoTime() - silentUntil < 0) {
            return new ScanVerdict.NoAnswer("it has just given none");
        }
        try (InputStream in = Files.newInputStream(content)) {
            ScanVerdict verdict = ask(in, Files.size(content), settings.patience());
            silentUntil = System.nanoTime() + (verdict instanceof ScanVerdict.NoAnswer ? REST.toNanos() : 0);
            return verdict;
        }
    }

    /** Asks while nobody waits; a content over which the scanner sits for long says nothing of the next. */
    public ScanVerdict inTurn(InputStream content, long size) {
        ScanVerdict verdict = ask(content, size, settings.longest());
        if (!(verdict instanceof ScanVerdict.NoAnswer)) {
            silentUntil = System.nanoTime();
        }
        return verdict;
    }

    private ScanVerdict ask(InputStream content, long size, Duration patience) {
        String address = settings.address();
        if (address == null || address.isBlank()) {
            return new ScanVerdict.NotAsked();
        }
        if (size > settings.maxSize().toBytes()) {
            return tooLarge();
        }
        ScanVerdict verdict = Clamd.at(socket(address)).ask(content, size, patience);
        if (verdict instanceof ScanVerdict.NoAnswer(String why)) {
            LOG.warn("The virus scanner gave no verdict: {}", why);
        }
        return verdict instanceof ScanVerdict.OverLimit ? tooLarge() : verdict;
    }

    private ScanVerdict tooLarge() {
        return settings.largerFiles() == LargeFiles.SERVED ? new ScanVerdict.NotAsked() : new ScanVerdict.OverLimit();
    }

    private static InetSocketAddress socket(String address) {
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
