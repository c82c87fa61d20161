package fr.ent.homework.diary;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID> {

    Entry saveAndFlush(Entry entry);

    List<Entry> saveAllAndFlush(Iterable<Entry> entries);

    /** These entries, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Entry> findByIdInOrderById(Collection<UUID> ids);

    /** The entry, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Entry> findById(UUID id);
}
