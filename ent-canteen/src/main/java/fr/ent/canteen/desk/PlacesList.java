package fr.ent.canteen.desk;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Places taken by day and activity, and how many wait. */
@Component
class PlacesList {

    private final Sql sql;
    private final Directory directory;

    PlacesList(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Sheet read(DateRange range) {
        Map<SchoolId, String> schools =
                directory.listSchools().stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
        List<PlacesLine> lines = sql.of("""
                        select d.day, a.school_id as school, a.name as activity, d.capacity, d.taken,
                               (select count(*) from canteen.booking b
                                where b.territory_id = d.territory_id and b.activity_id = d.activity_id
                                  and b.day = d.day and b.status = 'WAITING') as waiting
                        from canteen.activity_day d
                        join canteen.activity a on a.territory_id = d.territory_id and a.id = d.activity_id
                        where d.day between :from and :to
                        order by d.day, a.name, a.id limit :most""")
                .with("from", range.from())
                .with("to", range.to())
                .with("most", DeskList.MOST_ROWS + 1)
                .list(row -> new PlacesLine(
                        row.day("day"),
                        row.id("school", SchoolId::new),
                        row.text("activity"),
                        row.whole("capacity"),
                        row.whole("taken"),
                        row.whole("waiting")));
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
    record PlacesLine(LocalDate day, SchoolId school, String activity, int capacity, int taken, int waiting) {}
}
