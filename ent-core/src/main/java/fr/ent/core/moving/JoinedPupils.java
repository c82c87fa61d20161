package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pupils who came into a class in the course of a year. */
@Component
public class JoinedPupils {

    private final Sql sql;

    JoinedPupils(Sql sql) {
        this.sql = sql;
    }

    /** Those whom a person moved into the class after a day. */
    public Set<ChildId> listSince(ClassId schoolClass, LocalDate day) {
        return sql.of("""
                        select child_id from core.pupil_move
                        where class_id = :class and state = 'DONE' and first_day > :day""").with("class", schoolClass).with("day", day).set(row -> row.id("child_id", ChildId::new));
    }
}
