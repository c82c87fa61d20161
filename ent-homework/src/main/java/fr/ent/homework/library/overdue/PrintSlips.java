package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.homework.library.loan.LoanId;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints a slip for each child with late books. Families whom no note reaches come first; within them, class after class. */
@Component
class PrintSlips {

    private final OverdueBooks overdue;
    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;

    PrintSlips(OverdueBooks overdue, Printer printer, PrintLimit limit, Territories territories) {
        this.overdue = overdue;
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
    }

    /** Nothing if the viewer sees none of these loans. */
    Optional<byte[]> print(SchoolView school, Collection<LoanId> wanted, Viewer viewer) {
        OverdueView view = overdue.show(school.id(), viewer);
        List<LateSlip> slips = listSlips(view, wanted);
        if (slips.isEmpty()) {
            return Optional.empty();
        }
        limit.take(viewer);
        String accent = territories.get(TerritoryScope.require()).accent();
        return Optional.of(printer.print(new SlipSheet(school.name(), accent, view.today(), slips).html()));
    }

    private static List<LateSlip> listSlips(OverdueView view, Collection<LoanId> wanted) {
        Map<ChildId, String> classes = new HashMap<>();
        view.classes().forEach(one -> one.loans().forEach(loan -> classes.put(loan.childId(), one.name())));
        return view
                .all()
                .filter(loan -> wanted.contains(loan.id()))
                .collect(Collectors.groupingBy(OverdueLoan::childId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(child -> new LateSlip(classes.getOrDefault(child.getKey(), ""), child.getValue()))
                .sorted(Comparator.comparing(LateSlip::reached))
                .toList();
    }
}
