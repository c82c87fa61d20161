package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LateLoan;
import fr.ent.homework.library.loan.LoanId;
import fr.ent.homework.library.loan.LoanRows;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends families a note about late books, once a day at most, when quiet hours are over. */
@Component
class TellLateBooks {

    private final OverdueBooks overdue;
    private final LoanRows loans;
    private final LateNotices notices;
    private final LibraryClock clock;

    TellLateBooks(OverdueBooks overdue, LoanRows loans, LateNotices notices, LibraryClock clock) {
        this.overdue = overdue;
        this.loans = loans;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells of those of these loans that are late and that the viewer sees; answers how many families are told now. */
    @Transactional
    public int tell(SchoolId school, Collection<LoanId> wanted, Viewer viewer) {
        LocalDate today = clock.today();
        Set<LoanId> seen = visible(school, viewer)
                .filter(loan -> wanted.contains(loan.id()) && !today.equals(loan.notedOn()))
                .map(OverdueLoan::id)
                .collect(Collectors.toSet());
        Map<ChildId, List<LateLoan>> byChild = loans.listLate(school, today).stream()
                .filter(late -> seen.contains(late.loan().id()))
                .collect(Collectors.groupingBy(LateLoan::child, LinkedHashMap::new, Collectors.toList()));
        if (byChild.isEmpty()) {
            return 0;
        }
        loans.noted(seen, today);
        return notices.tell(byChild);
    }

    private Stream<OverdueLoan> visible(SchoolId school, Viewer viewer) {
        OverdueView view = overdue.show(school, viewer);
        return Stream.concat(view.classes().stream().flatMap(one -> one.loans().stream()), view.elsewhere().stream());
    }
}
