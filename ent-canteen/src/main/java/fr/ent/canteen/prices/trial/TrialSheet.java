package fr.ent.canteen.prices.trial;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.money.Cents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trial as a sheet for the council: one line per class of quotients, and one for all. */
final class TrialSheet {

    private TrialSheet() {}

    static Sheet of(Trial trial) {
        Sheet sheet = new Sheet(
                "Simulation du %s au %s".formatted(trial.from(), trial.to()),
                List.of(
                        new Sheet.SheetColumn("min", "Quotient à partir de"),
                        new Sheet.SheetColumn("max", "et moins de"),
                        new Sheet.SheetColumn("families", "Familles"),
                        new Sheet.SheetColumn("bookings", "Réservations"),
                        new Sheet.SheetColumn("before", "Recette avant"),
                        new Sheet.SheetColumn("after", "Recette après")));
        for (Trial.QuotientClass line : trial.quotients()) {
            sheet = sheet.with(List.of(
                    line.minCents() == null ? Cell.of("Quotient inconnu") : Cell.of(line.minCents()),
                    bound(line.maxCents()),
                    Cell.of(line.families()),
                    Cell.of(line.bookings()),
                    Cell.of(line.beforeCents()),
                    Cell.of(line.afterCents())));
        }
        return sheet.with(List.of(
                Cell.of("Total"),
                Cell.of(""),
                Cell.of(trial.families()),
                Cell.of(trial.bookings()),
                Cell.of(trial.beforeCents()),
                Cell.of(trial.afterCents())));
    }

    private static Cell bound(@Nullable Cents max) {
        return max == null ? Cell.of("") : Cell.of(max);
    }
}
