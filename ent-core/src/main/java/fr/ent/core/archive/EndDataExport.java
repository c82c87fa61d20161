package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the making of an archive: kept for some days and told, or given up and told. */
@Component
class EndDataExport {

    /** Long enough to come back to it, short enough for what holds everything about somebody. */
    static final Duration KEPT = Duration.ofDays(7);

    static final String PAGE = "/compte/donnees";

    private final DataExports exports;
    private final Files files;
    private final Notices notices;
    private final MailDataExport mail;
    private final ExportTime time;

    EndDataExport(DataExports exports, Files files, Notices notices, MailDataExport mail, ExportTime time) {
        this.exports = exports;
        this.files = files;
        this.notices = notices;
        this.mail = mail;
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    /**
     * The content first, then the row; should somebody have called it off meanwhile, the content goes again. That of one that
     * another copy makes by now is theirs.
     *
     * @param mine which try this was
     */
    void finish(DataExport export, int mine, List<ChildId> children, Path archive) throws IOException {
        long size = java.nio.file.Files.size(archive);
        files.keep(export.id().asFile(), archive, "application/zip");
        boolean wanted = time.transaction(() -> {
            boolean kept = exports.finish(export.id(), mine, children, size, now().plus(KEPT));
            if (kept) {
                tell(export, "core.data-export-ready");
            } else if (!exports.isThere(export.id())) {
                files.remove(List.of(export.id().asFile()));
            }
            return kept;
        });
        if (wanted) {
            mail.send(export);
        }
    }

    void fail(DataExport export, int mine) {
        time.transaction(() -> {
            boolean failed = exports.fail(export.id(), mine, now().plus(KEPT));
            if (failed) {
                tell(export, "core.data-export-failed");
            }
            return failed;
        });
    }

    /** Removes those whose days are over, or that their owner may not have any more; their content follows, again until the store has answered. */
    void removeOver() {
        time.transaction(() -> {
            List<DataExportId> over = exports.removeOver(now());
            files.remove(over.stream().map(DataExportId::asFile).toList());
            return !over.isEmpty();
        });
    }

    private void tell(DataExport export, String kind) {
        notices.tell(List.of(export.person()), new Notice(kind, null, Map.of(), PAGE));
    }

    /** The clock and the transaction of the background. */
    @Component
    static class ExportTime {

        private final Clock clock;
        private final TransactionTemplate transaction;

        ExportTime(Clock clock, TransactionTemplate transaction) {
            this.clock = clock;
            this.transaction = transaction;
        }

        Instant now() {
            return clock.instant();
        }

        boolean transaction(java.util.function.BooleanSupplier work) {
            return Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean()));
        }
    }
}
