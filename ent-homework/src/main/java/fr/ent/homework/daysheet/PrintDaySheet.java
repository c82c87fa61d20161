package fr.ent.homework.daysheet;

import fr.ent.core.ClassView;
import fr.ent.core.TerritoryView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Prints the day sheet of a class. */
@Component
class PrintDaySheet {

    private final ReadDaySheet readDaySheet;
    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;

    PrintDaySheet(ReadDaySheet readDaySheet, Printer printer, PrintLimit limit, Territories territories) {
        this.readDaySheet = readDaySheet;
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
    }

    byte[] print(ClassView schoolClass, LocalDate day, Viewer viewer) {
        limit.take(viewer);
        TerritoryView territory = territories.get(TerritoryScope.require());
        ZonedDateTime noon = day.atTime(LocalTime.NOON).atZone(territory.timeZone());
        return printer.print(new DaySheetPage(readDaySheet.read(schoolClass, noon, viewer), territory.accent()).html());
    }
}
