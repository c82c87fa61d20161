package fr.ent.core.school;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a class that nobody is in any more. It keeps its history, and an import that names it opens it again. */
@Component
class CloseClass {

    /** The end of an attempt to close a class. */
    sealed interface CloseOutcome {
        record Closed(String name) implements CloseOutcome {}

        record AlreadyClosed() implements CloseOutcome {}

        /**
         * Pupils are in it, those about to leave included, teachers teach it, or pupils come to it.
         *
         * @param comers how many announced moves lead to it
         */
        record InUse(int pupils, int teachers, int comers) implements CloseOutcome {}
    }

    private final Sql sql;
    private final Territories territories;
    private final Clock clock;

    CloseClass(Sql sql, Territories territories, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.clock = clock;
    }

    /** Nothing when there is no such class. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CloseOutcome> close(ClassId id) {
        return sql.of("select name, closed_on is not null as closed from core.school_class where id = :id for update")
                .with("id", id)
                .find(row -> row.flag("closed")
                        ? new CloseOutcome.AlreadyClosed()
                        : new CloseOutcome.Closed(row.text("name")))
                .map(found -> found instanceof CloseOutcome.Closed ? closeEmpty(id, found) : found);
    }

    private CloseOutcome closeEmpty(ClassId id, CloseOutcome closed) {
        int pupils = sql.of("select count(*) from core.pupil where class_id = :id and left_on is null")
                .with("id", id)
                .count();
        int teachers = sql.of("""
                        select count(distinct person_id) from core.role_grant
                        where role = 'TEACHER' and scope_type = 'CLASS' and scope_id = :id
                          and (ends_at is null or ends_at > :now)""").with("id", id).with("now", clock.instant()).count();
        int comers = sql.of("select count(*) from core.pupil_move where class_id = :id and state = 'ANNOUNCED'")
                .with("id", id)
                .count();
        if (pupils > 0 || teachers > 0 || comers > 0) {
            return new CloseOutcome.InUse(pupils, teachers, comers);
        }
        sql.of("update core.school_class set closed_on = :today, version = version + 1 where id = :id")
                .with("today", today())
                .with("id", id)
                .run();
        return closed;
    }

    private LocalDate today() {
        return LocalDate.now(
                clock.withZone(territories.get(TerritoryScope.require()).timeZone()));
    }
}
