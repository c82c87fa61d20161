package fr.ent.core.catalogue.sending;

import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** Resources sent to a class or to the child, what isn't seen yet first. */
@Component
class ToSeeTile implements HomeTile {

    private static final int MOST = 100;

    private final Sql sql;

    ToSeeTile(Sql sql) {
        this.sql = sql;
    }

    @Override
    public TileKind kind() {
        return TileKind.TO_SEE;
    }

    @Override
    public TileContent show(HomeReader reader) {
        return TileContent.counting(
                sql.of("""
                                select s.id, r.title, s.sentence, s.due_on,
                                       case when v.child_id is null then 'TO_SEE' else 'SEEN' end as kind
                                from core.resource_sending s
                                join core.resource r on r.territory_id = s.territory_id and r.id = s.resource_id
                                left join core.sending_pupil c
                                       on c.territory_id = s.territory_id and c.sending_id = s.id and c.child_id = :child
                                left join core.resource_seen v
                                       on v.territory_id = s.territory_id and v.sending_id = s.id and v.child_id = :child
                                where s.class_id = :class and (s.whole_class or c.child_id is not null)
                                order by v.child_id is not null, s.due_on nulls last, s.sent_at desc, s.id desc limit :most""")
                        .with("child", reader.findChild().orElse(null))
                        .with("class", reader.schoolClass().id())
                        .with("most", MOST)
                        .list(row -> new TileLine(
                                row.choice("kind", LineKind.class),
                                row.uuid("id"),
                                row.text("title"),
                                row.textOrNull("sentence"),
                                row.dayOrNull("due_on"),
                                null,
                                null)),
                LineKind.TO_SEE);
    }
}
