package fr.ent.core.storage.quarantine;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.ScanState;
import fr.ent.core.storage.ScannedFiles;
import fr.ent.core.storage.scan.ScanVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where files stand with the scanner, in the territory in scope. */
@Component
class QuarantineRows {

    private static final int LONGEST_NAME = 200;
    private static final List<Duration> STEPS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofDays(1));

    /** A file {@code f} with whoever sent it, in SQL. */
    private static final String FILE = """
            select f.id, f.name, f.size, f.sha256, f.scan_attempts,
                   coalesce(f.owner_id, (select v.made_by from core.item_version v
                                         where v.file_id = f.id order by v.made_at limit 1)) as sender
            from core.stored_file f\s""";

    private final Sql sql;
    private final ScannedFiles files;

    QuarantineRows(Sql sql, ScannedFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /**
     * The file that has waited longest for its turn; no other copy takes it meanwhile.
     *
     * @param again when another may, unless it has a verdict by then
     */
    @Transactional
    public Optional<WaitingFile> claim(Instant now, Instant again) {
        Optional<WaitingFile> waiting = sql.of(FILE + """
                        where f.scan = 'WAITING' and (f.scan_again_at is null or f.scan_again_at < :now)
                        order by f.scan_again_at nulls first, f.id limit 1 for update of f skip locked""").with("now", now).find(WaitingFile::read);
        waiting.ifPresent(file -> files.noteAsked(file.id(), now, again));
        return waiting;
    }

    /** The scanner is well, and stumbles over it: its next turn comes later each time. */
    @Transactional
    public void stepBack(WaitingFile file, Instant now) {
        files.noteInVain(file.id(), now.plus(STEPS.get(Math.min(file.attempts(), STEPS.size() - 1))));
    }

    /** Whether it still waited for it. */
    boolean keep(WaitingFile file, ScanVerdict verdict) {
        return files.note(file.id(), ScanState.WAITING, state(verdict));
    }

    /** Files that are infected from now on: it, and all others of the same bytes, whatever was said of them before. */
    List<WaitingFile> keepInfected(WaitingFile file, String virus, Instant now) {
        Content content = file.content();
        List<WaitingFile> same = sql.of(FILE + """
                        where f.sha256 = :sha256 and f.size = :size and f.scan not in ('INFECTED', 'DESTROYED')
                        order by f.id for update of f""")
                .with("sha256", content.sha256())
                .with("size", content.size())
                .list(WaitingFile::read);
        files.noteInfected(
                content.sha256(), content.size(), virus.substring(0, Math.min(virus.length(), LONGEST_NAME)), now);
        return same;
    }

    /** How many wait, and since when. */
    Backlog count() {
        return sql.of(
                        "select count(*) as files, min(created_at) as oldest from core.stored_file where scan = 'WAITING'")
                .get(row -> new Backlog(row.number("files"), row.instantOrNull("oldest")));
    }

    private static ScanState state(ScanVerdict verdict) {
        return switch (verdict) {
            case ScanVerdict.Clean() -> ScanState.CLEAN;
            case ScanVerdict.Found _ -> ScanState.INFECTED;
            case ScanVerdict.OverLimit() -> ScanState.TOO_LARGE;
            case ScanVerdict.NotAsked() -> ScanState.NONE;
            case ScanVerdict.NoAnswer _ -> ScanState.WAITING;
        };
    }

    List<FileId> listInfected(Instant before, int most) {
        return sql.of("""
                        select id from core.stored_file where scan = 'INFECTED' and scan_asked_at < :before
                        order by scan_asked_at limit :most""").with("before", before).with("most", most).list(row -> row.id("id", FileId::new));
    }

    @Transactional
    public void destroyed(FileId file) {
        files.note(file, ScanState.INFECTED, ScanState.DESTROYED);
    }

    /**
     * A file that is asked about.
     *
     * @param attempts how often the scanner stumbled over it
     * @param sender whoever sent it; nobody once they are gone
     */
    record WaitingFile(
            FileId id,
            String name,
            Content content,
            int attempts,
            @Nullable PersonId sender) {

        private static WaitingFile read(Row row) {
            return new WaitingFile(
                    row.id("id", FileId::new),
                    row.text("name"),
                    new Content(row.text("sha256"), row.number("size")),
                    row.whole("scan_attempts"),
                    row.idOrNull("sender", PersonId::new));
        }
    }

    record Content(String sha256, long size) {}

    /** @param oldest none if none waits */
    record Backlog(long files, @Nullable Instant oldest) {

        Backlog plus(Backlog others) {
            return new Backlog(files + others.files, earlier(others.oldest));
        }

        private @Nullable Instant earlier(@Nullable Instant other) {
            if (oldest == null || other == null) {
                return oldest == null ? other : oldest;
            }
            return oldest.isBefore(other) ? oldest : other;
        }
    }
}
