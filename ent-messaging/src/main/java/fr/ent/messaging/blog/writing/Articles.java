package fr.ent.messaging.blog.writing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, UUID> {

    Article saveAndFlush(Article article);

    void delete(Article article);

    /** The article, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Article> findById(UUID id);
}
