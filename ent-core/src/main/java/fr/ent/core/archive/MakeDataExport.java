package fr.ent.core.archive;

import fr.ent.core.archive.ArchiveRights.ArchiveScope;
import fr.ent.core.archive.AskDataExport.DataExportAsked;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.persistence.TerritoryScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes archives once they are asked for. What fails is tried again by {@link DataExportRounds}, and so is what a copy that
 * died has left; nobody waits for ever.
 */
@Component
class MakeDataExport {

    private static final Logger LOG = LoggerFactory.getLogger(MakeDataExport.class);

    /** A copy that gets no further for longer has died. */
    static final Duration AT_MOST = Duration.ofMinutes(5);

    private static final int TRIES = 3;

    private final DataExports exports;
    private final ArchiveContents contents;
    private final WriteArchive writeArchive;
    private final EndDataExport end;
    private final PassingFiles passing;

    MakeDataExport(
            DataExports exports,
            ArchiveContents contents,
            WriteArchive writeArchive,
            EndDataExport end,
            PassingFiles passing) {
        this.exports = exports;
        this.contents = contents;
        this.writeArchive = writeArchive;
        this.end = end;
        this.passing = passing;
    }

    @Async
    @TransactionalEventListener
    void asked(DataExportAsked asked) {
        TerritoryScope.run(asked.territory(), this::makeWaiting);
    }

    /** Makes those that wait in the territory in scope, the longest first. */
    void makeWaiting() {
        exports.listWaiting(end.now()).forEach(this::make);
    }

    private void make(DataExport export) {
        Optional<Integer> mine = exports.take(export.id(), end.now(), AT_MOST);
        if (mine.isEmpty()) {
            return;
        }
        if (mine.get() > TRIES) {
            LOG.error("Archive {} is given up: each copy that made it has died over it", export.id());
            end.fail(export, mine.get());
            return;
        }
        try {
            write(export, mine.get());
        } catch (IOException | RuntimeException failure) {
            LOG.error("Archive {} wasn't made", export.id(), failure);
            if (mine.get() >= TRIES) {
                end.fail(export, mine.get());
            } else {
                exports.release(export.id(), mine.get());
            }
        }
    }

    private void write(DataExport export, int mine) throws IOException {
        Path archive = passing.make("archive-");
        try {
            ArchiveScope scope = contents.scope(export.person());
            if (writeArchive.write(
                    archive, export, scope, done -> exports.advance(export.id(), mine, done, end.now(), AT_MOST))) {
                end.finish(export, mine, scope.children(), archive);
            }
        } finally {
            Files.deleteIfExists(archive);
        }
    }
}
