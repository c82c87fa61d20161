package fr.ent.core.space.item;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.unnamed.FindNamedFiles;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an upload into a space: it is nobody's own any more. Where the territory's spaces hold the same bytes already, these
 * serve once more and the upload goes.
 */
@Component
public class TakeContent {

    private static final String TWIN = """
            select f.id from core.stored_file u
            join core.stored_file f on f.sha256 = u.sha256 and f.size = u.size and f.media_type = u.media_type and f.id <> u.id
            where u.id = :file and u.scan in ('NONE', 'CLEAN') and f.scan in ('NONE', 'CLEAN')
              and exists (select from core.item_version v where v.file_id = f.id)
            order by f.id limit 1 for key share of f""";

    private final Sql sql;
    private final Files files;
    private final FindNamedFiles named;

    TakeContent(Sql sql, Files files, FindNamedFiles named) {
        this.sql = sql;
        this.files = files;
        this.named = named;
    }

    /** @throws InvalidInput if the file isn't the viewer's own, or serves elsewhere */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileView take(FileId file, Viewer viewer) {
        FileView upload = files.listOwned(List.of(file), viewer).stream()
                .findFirst()
                .filter(own -> !named.isAnyNamed(List.of(file)))
                .orElseThrow(() -> new InvalidInput("fileId", "unknown"));
        holdAlike(file);
        Optional<FileId> twin = sql.of(TWIN).with("file", file).find(row -> row.id("id", FileId::new));
        if (twin.isEmpty()) {
            files.takeOver(List.of(file));
            return upload;
        }
        files.remove(List.of(file));
        return new FileView(twin.get(), upload.name(), upload.mediaType(), upload.size());
    }

    /** Two who bring the same at once are one after the other, so that the second finds what the first has brought. */
    private void holdAlike(FileId file) {
        sql.of("""
                        select pg_advisory_xact_lock(hashtextextended('content:' || core.territory()::text || f.sha256, 0))
                        from core.stored_file f where f.id = :file""").with("file", file).each(row -> {});
    }
}
