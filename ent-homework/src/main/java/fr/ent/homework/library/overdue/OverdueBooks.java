package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LoanRows;
import fr.ent.homework.library.loan.LoanRows.LateLoan;
import fr.ent.homework.library.loan.LoanView;
import fr.ent.homework.library.overdue.OverdueView.OverdueClass;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Late books of a school: a teacher sees those of the own classes, the head all. A loan goes with the child to its next class. */
@Component
class OverdueBooks {

    private final LoanRows loans;
    private final Directory directory;
    private final ReachedFamilies families;
    private final LibraryClock clock;

    OverdueBooks(LoanRows loans, Directory directory, ReachedFamilies families, LibraryClock clock) {
        this.loans = loans;
        this.directory = directory;
        this.families = families;
        this.clock = clock;
    }

    OverdueView show(SchoolId school, Viewer viewer) {
        LocalDate today = clock.today();
        List<ChildView> pupils = directory.listPupilsAt(List.of(school));
        List<LateLoan> late =
                loans.listLate(school, today, pupils.stream().map(ChildView::id).toList());
        List<ChildId> children = late.stream().map(LateLoan::child).distinct().toList();
        Readers readers = new Readers(
                directory.names(children.stream().map(ChildId::asPerson).toList()),
                families.list(children).keySet());
        List<OverdueClass> classes = directory.listClasses(school).stream()
                .filter(one -> viewer.heads(school) || viewer.teaches(one.id()))
                .map(one -> ofClass(one, pupils, late, readers))
                .toList();
        return new OverdueView(today, classes, viewer.heads(school) ? elsewhere(pupils, late, readers) : List.of());
    }

    private static OverdueClass ofClass(ClassView one, List<ChildView> pupils, List<LateLoan> late, Readers readers) {
        Map<ChildId, ChildView> inClass = pupils.stream()
                .filter(pupil -> pupil.classId().equals(one.id()))
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
        return new OverdueClass(
                one.id(),
                one.name(),
                inClass.size(),
                late.stream()
                        .filter(loan -> inClass.containsKey(loan.child()))
                        .map(loan -> view(loan, readers))
                        .toList());
    }

    private static List<OverdueLoan> elsewhere(List<ChildView> pupils, List<LateLoan> late, Readers readers) {
        List<ChildId> here = pupils.stream().map(ChildView::id).toList();
        return late.stream()
                .filter(loan -> !here.contains(loan.child()))
                .map(loan -> view(loan, readers))
                .toList();
    }

    private static OverdueLoan view(LateLoan late, Readers readers) {
        PersonName name = readers.names().get(late.child().asPerson());
        LoanView loan = late.loan();
        return new OverdueLoan(
                loan.id(),
                late.child(),
                name == null ? "" : name.givenName(),
                name == null ? "" : name.familyName(),
                loan.book(),
                loan.barcode(),
                loan.dueOn(),
                late.notedOn(),
                readers.reached().contains(late.child()));
    }

    private record Readers(Map<PersonId, PersonName> names, Set<ChildId> reached) {}
}
