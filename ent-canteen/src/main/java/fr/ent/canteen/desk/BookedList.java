package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.SuspensionReason;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists that are one line per booking: who is booked, or charged though the day was called off, and who waits. */
@Component
class BookedList {

    private final Sql sql;
    private final KeptPriceRows kept;
    private final Activities activities;
    private final Pricing pricing;
    private final Directory directory;

    BookedList(Sql sql, KeptPriceRows kept, Activities activities, Pricing pricing, Directory directory) {
        this.sql = sql;
        this.kept = kept;
        this.activities = activities;
        this.pricing = pricing;
        this.directory = directory;
    }

    Sheet read(String title, String status, DateRange range) {
        List<BookedLine> lines = sql.of("""
                        select b.day, b.child_id as child, a.name as activity, b.activity_id, b.household_id,
                               b.amount_cents, b.explanation, b.situation, b.price_fixed, b.units, b.session,
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
                        row.id("activity_id", ActivityId::new),
                        row.idOrNull("household_id", HouseholdId::new),
                        activity(row.text("activity"), row.choiceOrNull("called_off", SuspensionReason.class)),
                        kept.read(row)));
        Function<BookedLine, Price> prices = prices(lines, range);
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
                        new Sheet.SheetColumn("amount", "Prix"),
                        new Sheet.SheetColumn("fixed", "Prix fixé par la mairie"),
                        new Sheet.SheetColumn("package", "Forfait")),
                lines.stream()
                        .map(line -> row(line, prices.apply(line), children.get(line.child())))
                        .toList());
    }

    private Function<BookedLine, Price> prices(List<BookedLine> lines, DateRange range) {
        Map<ActivityId, Activity> booked =
                activities
                        .list(lines.stream()
                                .map(BookedLine::activityId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
        PriceList prices = pricing.upTo(
                range.to(),
                booked.keySet(),
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.household()))
                        .distinct()
                        .toList(),
                lines.stream().map(BookedLine::child).distinct().toList());
        return line -> Optional.ofNullable(booked.get(line.activityId()))
                .map(activity -> prices.get(line.at(activity)))
                .orElseGet(() -> line.kept().price());
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
    private static List<Cell> row(BookedLine line, Price price, @Nullable ChildView child) {
        return List.of(
                Cell.of(line.day()),
                Cell.of(child == null ? "" : child.schoolName()),
                Cell.of(child == null ? "" : child.className()),
                Cell.of(child == null ? "" : child.familyName()),
                Cell.of(child == null ? "" : child.givenName()),
                Cell.of(line.activity()),
                Cell.of(price.amountCents()),
                Cell.of(line.kept().isFixed() ? "oui" : ""),
                Cell.of(inPackage(price)));
    }

    /** A day in a package costs nothing by itself; the page of the family has what the package costs. */
    private static String inPackage(Price price) {
        return price.explanation().stream()
                .flatMap(step -> step instanceof PriceStep.InPackage in ? Stream.of(in.period()) : Stream.empty())
                .map(period -> switch (period) {
                    case WEEK -> "dans le forfait de la semaine";
                    case MONTH -> "dans le forfait du mois";
                })
                .findFirst()
                .orElse("");
    }

    /** A booking, as read. */
    record BookedLine(
            LocalDate day,
            ChildId child,
            ActivityId activityId,
            @Nullable HouseholdId household,
            String activity,
            KeptPrice kept) {

        BookedDay at(Activity its) {
            return new BookedDay(child, its, day, Payer.of(household), kept);
        }
    }
}
