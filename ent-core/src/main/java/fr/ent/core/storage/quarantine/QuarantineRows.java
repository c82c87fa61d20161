package fr.ent.core.storage.quarantine;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.ScanState;
import fr.ent.core.storage.scan.ScanVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where files stand with the scanner, in the territory in scope. */
@Component
class QuarantineRows {

    private static final int LONGEST_NAME = 200;

    private final Sql sql;

    QuarantineRows(Sql sql) {
        this.sql = sql;
    }

    /** The file that has waited longest; no other copy takes it meanwhile. */
    Optional<WaitingFile> claim(Instant asked, Instant now) {
        return sql.of("""
                        update core.stored_file f set scan_asked_at = :now
                        where f.id = (select w.id from core.stored_file w
                                      where w.scan = 'WAITING' and (w.scan_asked_at is null or w.scan_asked_at < :asked)
                                      order by w.scan_asked_at nulls first, w.id limit 1 for update skip locked)
                        returning f.id, f.name, f.size,
                                  coalesce(f.owner_id, (select v.made_by from core.item_version v
                                                        where v.file_id = f.id order by v.made_at limit 1)) as sender""")
                .with("now", now)
                .with("asked", asked)
                .find(row -> new WaitingFile(
                        row.id("id", FileId::new),
                        row.text("name"),
                        row.number("size"),
                        row.idOrNull("sender", PersonId::new)));
    }

    /** Whether it still waited for it. */
    boolean keep(FileId file, ScanVerdict verdict) {
        String virus = verdict instanceof ScanVerdict.Found(String name) ? name : null;
        return sql.of(
                        "update core.stored_file set scan = :state, scan_virus = :virus where id = :id and scan = 'WAITING'")
                .with("id", file)
                .with("state", state(verdict))
                .with("virus", virus == null ? null : virus.substring(0, Math.min(virus.length(), LONGEST_NAME)))
                .changedOne();
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

    void destroyed(FileId file) {
        sql.of("update core.stored_file set scan = 'DESTROYED' where id = :id")
                .with("id", file)
                .run();
    }

    /**
     * A file that is asked about.
     *
     * @param sender whoever sent it; nobody once they are gone
     */
    record WaitingFile(
            FileId id, String name, long size, @Nullable PersonId sender) {}
}
