package fr.ent.core.storage;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    @Modifying
    @Query("delete from StoredFile f where f.id in :ids")
    void deleteByIdIn(Collection<UUID> ids);

    @Modifying
    @Query("update StoredFile f set f.ownerId = null where f.id in :ids")
    void disown(Collection<UUID> ids);
}
