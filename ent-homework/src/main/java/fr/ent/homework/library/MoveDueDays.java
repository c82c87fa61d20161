package fr.ent.homework.library;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has books that are due on a day on which their school is closed by now due on the next one on which it is open. */
@Component
public class MoveDueDays {

    private final Sql sql;
    private final OpenDays openDays;

    MoveDueDays(Sql sql, OpenDays openDays) {
        this.sql = sql;
        this.openDays = openDays;
    }

    /** A day on which books of a school are due. */
    public record DueDay(SchoolId school, LocalDate day) {}

    /** From this day on; what was due before is late. */
    public List<DueDay> list(LocalDate from) {
        return sql.of("""
                        select distinct school_id, due_on from homework.loan
                        where due_on >= :from and returned_on is null and lost_on is null order by school_id, due_on""")
                .with("from", from)
                .list(row -> new DueDay(row.id("school_id", SchoolId::new), row.day("due_on")));
    }

    @Transactional
    public void move(DueDay due) {
        LocalDate open = openDays.find(due.school(), due.day());
        if (!open.equals(due.day())) {
            sql.of("""
                            update homework.loan set due_on = :open
                            where school_id = :school and due_on = :day and returned_on is null and lost_on is null""")
                    .with("open", open)
                    .with("school", due.school())
                    .with("day", due.day())
                    .run();
        }
    }
}
