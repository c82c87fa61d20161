package fr.ent.homework.daysheet;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.absence.SchoolClock;
import org.springframework.stereotype.Component;

/** The habits of classes as they are kept. */
@Component
class Habits {

    private static final HabitsView NONE = new HabitsView(0, "");

    private final Sql sql;
    private final SchoolClock clock;

    Habits(Sql sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    HabitsView get(ClassId schoolClass) {
        return sql.of("select version, words from homework.class_habits where class_id = :class")
                .with("class", schoolClass)
                .find(row -> new HabitsView(row.whole("version"), row.text("words")))
                .orElse(NONE);
    }

    /** Whether they were still as they were read. */
    boolean write(ClassId schoolClass, int version, String words, PersonId by) {
        return sql.of("""
                        insert into homework.class_habits as h (class_id, version, words, written_by, written_at)
                        select :class, 1, :words, :by, :now
                        where :version = 0 or exists (select from homework.class_habits k where k.class_id = :class)
                        on conflict (territory_id, class_id) do update
                        set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at,
                            version = h.version + 1
                        where h.version = :version""")
                .with("class", schoolClass)
                .with("version", version)
                .with("words", words)
                .with("by", by)
                .with("now", clock.now())
                .changedOne();
    }
}
