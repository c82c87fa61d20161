package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LoanId;
import fr.ent.homework.library.loan.LoanRows;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends families a note about books to bring back, once a day at most, when quiet hours are over. */
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

    /**
     * Tells of those of these loans that the viewer sees and whose child has a family that can be told; answers how many
     * families are told now. Of two who ask at once, one does it.
     */
    @Transactional
    public int tell(SchoolId school, Collection<LoanId> wanted, Viewer viewer) {
        List<OverdueLoan> seen = visible(school, viewer)
                .filter(loan -> wanted.contains(loan.id()))
                .toList();
        Map<ChildId, List<PersonName>> families = notices.listFamilies(
                seen.stream().map(OverdueLoan::childId).distinct().toList());
        Set<LoanId> noted = loans.note(
                seen.stream()
                        .filter(loan -> families.containsKey(loan.childId()))
                        .map(OverdueLoan::id)
                        .toList(),
                clock.today());
        return notices.tell(
                seen.stream()
                        .filter(loan -> noted.contains(loan.id()))
                        .collect(Collectors.groupingBy(OverdueLoan::childId, LinkedHashMap::new, Collectors.toList())),
                families);
    }

    private Stream<OverdueLoan> visible(SchoolId school, Viewer viewer) {
        OverdueView view = overdue.show(school, viewer);
        return Stream.concat(view.classes().stream().flatMap(one -> one.loans().stream()), view.elsewhere().stream());
    }
}
