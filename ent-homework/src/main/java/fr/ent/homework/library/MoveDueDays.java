package fr.ent.homework.library;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has books that are due, or kept for somebody, until a day on which their school is closed by now so until the next one on which it
 * is open; another school's are due no later than that one has lent them.
 */
@Component
public class MoveDueDays {

    private final Sql sql;
    private final OpenDays openDays;

    MoveDueDays(Sql sql, OpenDays openDays) {
        this.sql = sql;
        this.openDays = openDays;
    }

    /**
     * A day on which books of a school are due.
     *
     * @param end the day on which another school has its books again; none for own ones
     */
    public record DueDay(
            SchoolId school, LocalDate day, @Nullable LocalDate end) {

        private static DueDay read(Row row) {
            return new DueDay(row.id("school_id", SchoolId::new), row.day("day"), row.dayOrNull("guest_until"));
        }
    }

    /** From this day on; what was due before is late. */
    public List<DueDay> list(LocalDate from) {
        return sql.of("""
                        select distinct l.school_id, l.due_on as day, k.guest_until
                        from homework.loan l
                        join homework.book_copy k on k.territory_id = l.territory_id and k.id = l.copy_id
                        where l.due_on >= :from and l.returned_on is null and l.lost_on is null
                        order by 1, 2, 3""").with("from", from).list(DueDay::read);
    }

    /** Nothing becomes late by it. */
    @Transactional
    public void move(DueDay due, LocalDate today) {
        LocalDate open = openDays.find(due.school(), due.day(), due.end());
        if (!open.equals(due.day()) && !open.isBefore(today)) {
            sql.of("""
                            update homework.loan l set due_on = greatest(l.lent_on, :open)
                            from homework.book_copy k
                            where l.school_id = :school and l.due_on = :day and l.returned_on is null and l.lost_on is null
                              and k.territory_id = l.territory_id and k.id = l.copy_id
                              and k.guest_until is not distinct from cast(:end as date)""")
                    .with("open", open)
                    .with("school", due.school())
                    .with("day", due.day())
                    .with("end", due.end())
                    .run();
        }
    }

    /** Days until which books are kept for somebody. */
    public List<DueDay> listKept() {
        return sql.of("""
                        select distinct b.school_id, r.kept_until as day, cast(null as date) as guest_until
                        from homework.reservation r
                        join homework.book b on b.territory_id = r.territory_id and b.id = r.book_id
                        where r.kept_until is not null order by 1, 2""").list(DueDay::read);
    }

    @Transactional
    public void moveKept(DueDay kept) {
        LocalDate open = openDays.find(kept.school(), kept.day());
        if (!open.equals(kept.day())) {
            sql.of("""
                            update homework.reservation r set kept_until = :open
                            from homework.book b
                            where b.territory_id = r.territory_id and b.id = r.book_id
                              and b.school_id = :school and r.kept_until = :day""")
                    .with("open", open)
                    .with("school", kept.school())
                    .with("day", kept.day())
                    .run();
        }
    }
}
