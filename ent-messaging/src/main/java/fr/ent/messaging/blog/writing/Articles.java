package fr.ent.messaging.blog.writing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, UUID> {

    Article saveAndFlush(Article article);

    void delete(Article article);

    /** These articles, held until the end of the transaction, one after the other in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Article> findByIdInOrderById(Collection<UUID> ids);

    /** The article, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Article> findById(UUID id);
}
