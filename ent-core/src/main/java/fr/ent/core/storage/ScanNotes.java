package fr.ent.core.storage;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScanNotes extends Repository<StoredFile, UUID> {

    @Modifying
    @Query("update StoredFile f set f.scanAskedAt = :now, f.scanAgainAt = :again where f.id = :id")
    void noteAsked(UUID id, Instant now, Instant again);

    @Modifying
    @Query("update StoredFile f set f.scanAttempts = f.scanAttempts + 1, f.scanAgainAt = :again where f.id = :id")
    void noteInVain(UUID id, Instant again);

    @Modifying
    @Query("update StoredFile f set f.scan = :state where f.id = :id and f.scan = :before")
    int noteScan(UUID id, ScanState before, ScanState state);

    @Modifying
    @Query("""
            update StoredFile f set f.scan = fr.ent.core.storage.ScanState.INFECTED, f.scanVirus = :virus, f.scanAskedAt = :now
            where f.sha256 = :sha256 and f.size = :size and f.scan <> fr.ent.core.storage.ScanState.DESTROYED
              and f.scan <> fr.ent.core.storage.ScanState.INFECTED""")
    void noteInfected(String sha256, long size, String virus, Instant now);
}
