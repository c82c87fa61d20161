package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.desk.BookedRows.BookedLine;
import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
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

    private final BookedRows rows;
    private final Activities activities;
    private final Pricing pricing;
    private final Directory directory;

    BookedList(BookedRows rows, Activities activities, Pricing pricing, Directory directory) {
        this.rows = rows;
        this.activities = activities;
        this.pricing = pricing;
        this.directory = directory;
    }

    Sheet read(String title, String status, DateRange range) {
        List<BookedLine> lines = rows.list(status, range);
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
        return line -> line.leavesOn() != null
                ? new Price(Cents.of(0), List.of())
                : Optional.ofNullable(booked.get(line.activityId()))
                        .map(activity -> prices.get(line.at(activity)))
                        .orElseGet(() -> line.kept().price());
    }

    /** With the reason why it isn't booked, or not due. */
    private static String activity(BookedLine line) {
        if (line.leavesOn() != null) {
            return "%s (après le départ, pas dû)".formatted(line.activity());
        }
        SuspensionReason calledOff = line.calledOff();
        return calledOff == null
                ? line.activity()
                : "%s (annulée : %s ; reste facturée)".formatted(line.activity(), why(calledOff));
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
                Cell.of(activity(line)),
                Cell.of(price.amountCents()),
                Cell.of(line.kept().isFixed() && line.leavesOn() == null ? "oui" : ""),
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
}
