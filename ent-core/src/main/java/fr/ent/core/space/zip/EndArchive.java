package fr.ent.core.space.zip;

import fr.ent.core.space.upload.UploadParts;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends an archive: what came of it is told for some days, and its own content goes. */
@Component
class EndArchive {

    private final ArchiveRows rows;
    private final UploadParts parts;
    private final TransactionTemplate transaction;

    EndArchive(ArchiveRows rows, UploadParts parts, TransactionTemplate transaction) {
        this.rows = rows;
        this.parts = parts;
        this.transaction = transaction;
    }

    void end(Archive archive) {
        end(archive, rows::end);
    }

    /** Nothing of it was taken. */
    void end(Archive archive, ZipRefusal why) {
        end(archive, held -> rows.end(held, why));
    }

    private void end(Archive archive, Predicate<Archive> row) {
        transaction.executeWithoutResult(status -> {
            if (row.test(archive)) {
                parts.remove(archive.id());
            }
        });
    }
}
