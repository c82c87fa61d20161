package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends families a note about books to bring back, once a day at most, when quiet hours are over. */
@Component
class TellLateBooks {

    private final OverdueBooks overdue;
    private final LoanRows loans;
    private final ReachedFamilies reachedFamilies;
    private final LateNotices notices;
    private final LibraryClock clock;

    TellLateBooks(
            OverdueBooks overdue,
            LoanRows loans,
            ReachedFamilies reachedFamilies,
            LateNotices notices,
            LibraryClock clock) {
        this.overdue = overdue;
        this.loans = loans;
        this.reachedFamilies = reachedFamilies;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * How many children's families are told now, and of how many nobody has an account: those get a slip of paper.
     *
     * @param unreached children
     */
    record ToldFamilies(int told, int unreached) {}

    /**
     * Tells of those of these loans that the viewer sees and whose child has a family that can be told. Of two who ask at once,
     * one does it.
     */
    @Transactional
    public ToldFamilies tell(SchoolId school, Collection<LoanId> wanted, Viewer viewer) {
        List<OverdueLoan> seen = overdue.show(school, viewer)
                .all()
                .filter(loan -> wanted.contains(loan.id()))
                .toList();
        Set<ChildId> children = seen.stream().map(OverdueLoan::childId).collect(Collectors.toSet());
        Map<ChildId, List<PersonId>> families = reachedFamilies.list(children);
        Set<LoanId> noted = loans.note(
                seen.stream()
                        .filter(loan -> families.containsKey(loan.childId()))
                        .map(OverdueLoan::id)
                        .toList(),
                clock.today());
        int told = notices.tell(
                seen.stream()
                        .filter(loan -> noted.contains(loan.id()))
                        .collect(Collectors.groupingBy(OverdueLoan::childId, LinkedHashMap::new, Collectors.toList())),
                families);
        return new ToldFamilies(told, children.size() - families.size());
    }
}
