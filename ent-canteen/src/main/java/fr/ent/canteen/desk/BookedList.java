package fr.ent.canteen.desk;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.SuspensionReason;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists that are one line per booking: who is booked, or charged though the day was called off, and who waits. */
@Component
class BookedList {

    private final Sql sql;
    private final Directory directory;

    BookedList(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Sheet read(String title, String status, DateRange range) {
        List<BookedLine> lines = sql.of("""
                        select b.day, b.child_id as child, a.name as activity, b.amount_cents as cents,
                               s.reason as called_off
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        left join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                             and b.held = :status and b.held = 'BOOKED' and not s.free_of_charge
                        where b.day between :from and :to and (b.status = :status or s.id is not null)
                        order by b.day, a.name, a.id, b.turn, b.id limit :most""")
                .with("from", range.from())
                .with("to", range.to())
                .with("status", status)
                .with("most", DeskList.MOST_ROWS + 1)
                .list(row -> new BookedLine(
                        row.day("day"),
                        row.id("child", ChildId::new),
                        activity(row.text("activity"), row.choiceOrNull("called_off", SuspensionReason.class)),
                        Cents.of(row.number("cents"))));
        Map<ChildId, ChildView> children =
                directory
                        .listChildren(
                                lines.stream().map(BookedLine::child).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        return new Sheet(
                "%s du %s au %s".formatted(title, range.from(), range.to()),
                List.of(
                        new Sheet.SheetColumn("day", "Jour"),
                        new Sheet.SheetColumn("school", "École"),
                        new Sheet.SheetColumn("class", "Classe"),
                        new Sheet.SheetColumn("familyName", "Nom"),
                        new Sheet.SheetColumn("givenName", "Prénom"),
                        new Sheet.SheetColumn("activity", "Activité"),
                        new Sheet.SheetColumn("amount", "Prix")),
                lines.stream()
                        .map(line -> row(line, children.get(line.child())))
                        .toList());
    }

    private static String activity(String name, @Nullable SuspensionReason calledOff) {
        return calledOff == null ? name : "%s (annulée : %s ; reste facturée)".formatted(name, why(calledOff));
    }

    private static String why(SuspensionReason reason) {
        return switch (reason) {
            case STRIKE -> "grève";
            case TRIP -> "sortie";
            case CLASS_CLOSED -> "classe fermée";
            case SITE_CLOSED -> "lieu fermé";
            case OTHER -> "par la mairie";
        };
    }

    /** A child who has left keeps the line, without a name. */
    private static List<Cell> row(BookedLine line, @Nullable ChildView child) {
        return List.of(
                Cell.of(line.day()),
                Cell.of(child == null ? "" : child.schoolName()),
                Cell.of(child == null ? "" : child.className()),
                Cell.of(child == null ? "" : child.familyName()),
                Cell.of(child == null ? "" : child.givenName()),
                Cell.of(line.activity()),
                Cell.of(line.price()));
    }

    /** A booking, as read. */
    record BookedLine(LocalDate day, ChildId child, String activity, Cents price) {}
}
