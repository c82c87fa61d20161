package fr.ent.homework.diary.sheet;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface LessonSheets extends Repository<LessonSheet, UUID> {

    LessonSheet saveAndFlush(LessonSheet sheet);

    void delete(LessonSheet sheet);

    /** The sheet, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LessonSheet> findById(UUID id);
}
