package fr.ent.homework.library.label;

import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints labels in the colour of the territory. */
@Component
class PrintLabels {

    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;

    PrintLabels(Printer printer, PrintLimit limit, Territories territories) {
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
    }

    byte[] print(String title, List<PaperLabel> labels, Viewer viewer) {
        limit.take(viewer);
        String accent = territories.get(TerritoryScope.require()).accent();
        return printer.print(new LabelSheet(title, accent, labels).html());
    }
}
