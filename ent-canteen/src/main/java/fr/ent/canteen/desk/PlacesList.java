package fr.ent.canteen.desk;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places taken by day and activity, and how many wait. */
@Component
class PlacesList {

    private final JdbcClient jdbc;
    private final Directory directory;

    PlacesList(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    Sheet read(DateRange range) {
        Map<SchoolId, String> schools =
                directory.listSchools().stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
        List<Line> lines = jdbc.sql("""
                        select d.day, a.school_id as school, a.name as activity, d.capacity, d.taken,
                               (select count(*) from canteen.booking b
                                where b.territory_id = d.territory_id and b.activity_id = d.activity_id
                                  and b.day = d.day and b.status = 'WAITING') as waiting
                        from canteen.activity_day d
                        join canteen.activity a on a.territory_id = d.territory_id and a.id = d.activity_id
                        where d.day between :from and :to
                        order by d.day, a.name, a.id limit :most""")
                .param("from", range.from())
                .param("to", range.to())
                .param("most", DeskList.MOST_ROWS + 1)
                .query((row, n) -> new Line(
                        row.getObject("day", LocalDate.class),
                        new SchoolId(row.getObject("school", UUID.class)),
                        row.getString("activity"),
                        row.getInt("capacity"),
                        row.getInt("taken"),
                        row.getInt("waiting")))
                .list();
        return new Sheet(
                "Places du %s au %s".formatted(range.from(), range.to()),
                List.of(
                        new Sheet.SheetColumn("day", "Jour"),
                        new Sheet.SheetColumn("school", "École"),
                        new Sheet.SheetColumn("activity", "Activité"),
                        new Sheet.SheetColumn("capacity", "Places"),
                        new Sheet.SheetColumn("taken", "Prises"),
                        new Sheet.SheetColumn("waiting", "En attente")),
                lines.stream()
                        .map(line -> List.of(
                                Cell.of(line.day()),
                                Cell.of(schools.getOrDefault(line.school(), "")),
                                Cell.of(line.activity()),
                                Cell.of(line.capacity()),
                                Cell.of(line.taken()),
                                Cell.of(line.waiting())))
                        .toList());
    }

    /** A day of an activity, as read. */
    record Line(LocalDate day, SchoolId school, String activity, int capacity, int taken, int waiting) {}
}
