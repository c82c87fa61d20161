package fr.ent.homework.diary;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID> {

    Entry saveAndFlush(Entry entry);

    /** The entry, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Entry> findById(UUID id);

    /** Entries given or due in these days, in the order a reader meets them. */
    @Query("""
            select entry from Entry entry
            where entry.classId = :schoolClass and entry.deletedAt is null
              and (entry.content.date between :from and :to or entry.content.dueDate between :from and :to)
            order by coalesce(entry.content.dueDate, entry.content.date), entry.content.date, entry.id""")
    List<Entry> listShown(UUID schoolClass, LocalDate from, LocalDate to);

    /** Homework due in these days, the first due first. */
    @Query("""
            select entry from Entry entry
            where entry.classId in :classes and entry.deletedAt is null
              and entry.content.dueDate between :from and :to
            order by entry.content.dueDate, entry.content.date, entry.id""")
    List<Entry> listDue(Collection<UUID> classes, LocalDate from, LocalDate to);
}
