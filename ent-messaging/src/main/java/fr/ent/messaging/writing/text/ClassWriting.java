package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** Whether the pupils of a class begin texts by themselves; not until its teachers say so. */
@Component
class ClassWriting {

    private final Sql sql;

    ClassWriting(Sql sql) {
        this.sql = sql;
    }

    boolean pupilsBegin(ClassId schoolClass) {
        return sql.of("select count(*) from messaging.class_writing where class_id = :class and pupils_begin")
                        .with("class", schoolClass)
                        .count()
                > 0;
    }

    void set(ClassId schoolClass, boolean pupilsBegin) {
        sql.of("""
                        insert into messaging.class_writing (class_id, pupils_begin) values (:class, :begin)
                        on conflict (territory_id, class_id) do update set pupils_begin = excluded.pupils_begin""").with("class", schoolClass).with("begin", pupilsBegin).run();
    }
}
