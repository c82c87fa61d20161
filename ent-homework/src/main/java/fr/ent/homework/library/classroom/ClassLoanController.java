package fr.ent.homework.library.classroom;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LoanRows;
import fr.ent.homework.library.loan.LoanView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The books that the pupils of a class have at home, late or not. */
@RestController
class ClassLoanController {

    private final Directory directory;
    private final LoanRows loans;
    private final LibraryClock clock;

    ClassLoanController(Directory directory, LoanRows loans, LibraryClock clock) {
        this.directory = directory;
        this.loans = loans;
        this.clock = clock;
    }

    /** Lists the books that each pupil of a class has, for its teachers and the head; by family name. */
    @GetMapping("/api/homework/library/class-loans")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ClassLoansView list(@RequestParam ClassId classId, Viewer viewer) {
        ClassView schoolClass =
                directory.findClass(classId).filter(viewer::leads).orElseThrow(Problem::notFound);
        List<ChildView> pupils = directory.listPupils(schoolClass.id());
        Map<ChildId, List<LoanView>> open =
                loans.listOpen(pupils.stream().map(ChildView::id).toList());
        return new ClassLoansView(
                clock.today(),
                pupils.stream()
                        .map(pupil -> new PupilLoans(
                                pupil.id(),
                                pupil.givenName(),
                                pupil.familyName(),
                                open.getOrDefault(pupil.id(), List.of())))
                        .toList());
    }

    /**
     * The pupils of a class with their books.
     *
     * @param today by which a loan is late
     */
    record ClassLoansView(LocalDate today, List<PupilLoans> pupils) {

        ClassLoansView {
            pupils = List.copyOf(pupils);
        }
    }

    /** A pupil with the books at home, those due first. */
    record PupilLoans(ChildId childId, String givenName, String familyName, List<LoanView> loans) {

        PupilLoans {
            loans = List.copyOf(loans);
        }
    }
}
