package fr.ent.core.storage.quarantine;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.ScanState;
import fr.ent.core.storage.ScannedFiles;
import fr.ent.core.storage.scan.ScanVerdict;
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

    private final Sql sql;
    private final ScannedFiles files;

    QuarantineRows(Sql sql, ScannedFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /** The file that has waited longest; no other copy takes it meanwhile. */
    @Transactional
    public Optional<WaitingFile> claim(Instant asked, Instant now) {
        Optional<WaitingFile> waiting = sql.of("""
                        select f.id, f.name, f.size,
                               coalesce(f.owner_id, (select v.made_by from core.item_version v
                                                     where v.file_id = f.id order by v.made_at limit 1)) as sender
                        from core.stored_file f
                        where f.scan = 'WAITING' and (f.scan_asked_at is null or f.scan_asked_at < :asked)
                        order by f.scan_asked_at nulls first, f.id limit 1 for update of f skip locked""")
                .with("asked", asked)
                .find(row -> new WaitingFile(
                        row.id("id", FileId::new),
                        row.text("name"),
                        row.number("size"),
                        row.idOrNull("sender", PersonId::new)));
        waiting.ifPresent(file -> files.noteAsked(file.id(), now));
        return waiting;
    }

    /** Whether it still waited for it. */
    boolean keep(FileId file, ScanVerdict verdict) {
        boolean waited = files.note(file, ScanState.WAITING, state(verdict));
        if (waited && verdict instanceof ScanVerdict.Found(String virus)) {
            files.noteVirus(file, virus.substring(0, Math.min(virus.length(), LONGEST_NAME)));
        }
        return waited;
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
     * @param sender whoever sent it; nobody once they are gone
     */
    record WaitingFile(
            FileId id, String name, long size, @Nullable PersonId sender) {}
}
