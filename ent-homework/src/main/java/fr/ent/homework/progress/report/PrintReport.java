package fr.ent.homework.progress.report;

import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import org.springframework.stereotype.Component;

/** Prints a published report. */
@Component
class PrintReport {

    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;

    PrintReport(Printer printer, PrintLimit limit, Territories territories) {
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
    }

    byte[] print(ReportText report, Viewer viewer) {
        limit.take(viewer);
        String accent = territories.get(TerritoryScope.require()).accent();
        return printer.print(new ReportSheet(report, accent).html());
    }
}
