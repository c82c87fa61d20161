package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes in which a pupil was before it was moved to that of today. */
@Component
public class FormerStays {

    private static final String MOVES = """
            select m.class_id, m.first_day, f.id, f.name, f.school_id
            from core.pupil_move m
            join core.school_class f on f.territory_id = m.territory_id and f.id = m.from_class_id
            where m.child_id = :child and m.state = 'DONE' and m.first_day > :day
            order by m.first_day desc, m.done_at desc, m.id desc""";

    private final Sql sql;

    FormerStays(Sql sql) {
        this.sql = sql;
    }

    private record DoneMove(ClassView from, ClassId to, LocalDate firstDay) {}

    /**
     * Stays as they were lived from a day on; one statement.
     *
     * @param stays the first of them in the class of today
     */
    public List<ClassStay> precede(ChildId child, List<ClassStay> stays, LocalDate from) {
        List<DoneMove> moves = sql.of(MOVES)
                .with("child", child)
                .with("day", from)
                .list(row -> new DoneMove(
                        new ClassView(row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new)),
                        row.id("class_id", ClassId::new),
                        row.day("first_day")));
        return lived(stays, moves);
    }

    /** Moves that led to another class than that of today, as those of another year did, count for nothing. */
    private static List<ClassStay> lived(List<ClassStay> stays, List<DoneMove> latestFirst) {
        Deque<ClassStay> lived = new ArrayDeque<>(stays);
        for (DoneMove move : latestFirst) {
            if (lived.isEmpty() || !lived.getFirst().schoolClass().id().equals(move.to())) {
                break;
            }
            lived.addFirst(lived.removeFirst().from(move.firstDay()));
            lived.addFirst(ClassStay.always(move.from()).before(move.firstDay()));
        }
        return lived.stream().filter(stay -> !stay.isEmpty()).toList();
    }
}
