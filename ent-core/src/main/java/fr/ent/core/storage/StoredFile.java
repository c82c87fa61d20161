package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a file whose content lies in the object store. */
@Entity
@Table(schema = "core", name = "stored_file")
class StoredFile extends TerritoryRow {

    /** None once the owner's data has been erased. */
    private @Nullable UUID ownerId;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;

    @SuppressWarnings("UnusedVariable") // kept for exports and deletion
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // asked at each opening
    @Enumerated(EnumType.STRING)
    private ScanState scan;

    @SuppressWarnings("UnusedVariable") // written by statements alone
    private @Nullable Instant scanAskedAt;

    @SuppressWarnings("UnusedVariable") // written by statements alone
    private @Nullable Instant scanAgainAt;

    @SuppressWarnings("UnusedVariable") // written by statements alone
    private int scanAttempts;

    @SuppressWarnings("UnusedVariable") // written by statements alone
    private @Nullable String scanVirus;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(FileId id, Viewer owner, PrepareFile.ReadyFile ready, ScanState scan, Instant now) {
        super(id.value());
        this.ownerId = owner.person().value();
        this.name = ready.name().text();
        this.mediaType = ready.kind().mediaType();
        this.size = ready.size();
        this.sha256 = ready.sha256();
        this.createdAt = now;
        this.scan = scan;
    }

    FileId fileId() {
        return new FileId(id());
    }

    boolean isOwnedBy(Viewer viewer) {
        return viewer.person().value().equals(ownerId);
    }

    String sha256() {
        return sha256;
    }

    FileView view() {
        return new FileView(fileId(), name, mediaType, size);
    }
}
