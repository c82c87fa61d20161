package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.RollEnd.Finish;
import fr.ent.canteen.presence.RollEnd.Reopening;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads which rolls are finished, in the territory in scope. */
@Component
class RollEnds {

    private final Sql sql;

    RollEnds(Sql sql) {
        this.sql = sql;
    }

    /** One statement. */
    RollEnd on(ActivityId activity, LocalDate day) {
        List<EndLine> lines =
                sql.of("""
                        select id, finished_by, finished_at, reopened_by, reopened_at, reason
                        from canteen.presence_finish
                        where activity_id = :activity and day = :day and state <> 'LATE'
                        order by reopened_at desc nulls last""").with("activity", activity).with("day", day).list(RollEnds::line);
        return new RollEnd(
                lines.stream().flatMap(line -> line.finish().stream()).findFirst(),
                lines.stream().flatMap(line -> line.reopening().stream()).findFirst());
    }

    private static EndLine line(Row row) {
        return row.instantOrNull("reopened_at") == null
                ? new EndLine(Optional.of(finish(row)), Optional.empty())
                : new EndLine(
                        Optional.empty(),
                        Optional.of(new Reopening(
                                row.instant("reopened_at"), row.id("reopened_by", PersonId::new), row.text("reason"))));
    }

    private static Finish finish(Row row) {
        return new Finish(
                row.uuid("id"),
                row.instant("finished_at"),
                Optional.ofNullable(row.idOrNull("finished_by", PersonId::new)));
    }

    /** A finish that stands, or one that was opened again. */
    private record EndLine(Optional<Finish> finish, Optional<Reopening> reopening) {}
}
