package fr.ent.core.storage;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScanNotes extends Repository<StoredFile, UUID> {

    @Modifying
    @Query("update StoredFile f set f.scanAskedAt = :now where f.id = :id")
    void noteAsked(UUID id, Instant now);

    @Modifying
    @Query("update StoredFile f set f.scan = :state where f.id = :id and f.scan = :before")
    int noteScan(UUID id, ScanState before, ScanState state);

    @Modifying
    @Query("update StoredFile f set f.scanVirus = :virus where f.id = :id")
    void noteVirus(UUID id, String virus);
}
