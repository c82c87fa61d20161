package fr.ent.homework.library.between;

import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.LibraryRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what a school has of others, and what others have of it. */
@Component
class ListSchoolLoans {

    private final LibraryRights rights;
    private final SchoolLoanRows rows;
    private final Sharing sharing;
    private final LibraryClock clock;

    ListSchoolLoans(LibraryRights rights, SchoolLoanRows rows, Sharing sharing, LibraryClock clock) {
        this.rights = rights;
        this.rows = rows;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** @throws NotThere if it isn't a library that this viewer runs */
    void require(SchoolId school, Viewer viewer) {
        if (!rights.mayRun(viewer, school)) {
            throw new NotThere();
        }
    }

    SchoolLoans list(SchoolId school, Viewer viewer) {
        require(school, viewer);
        List<SchoolLoanView> all = rows.list(school, sharing.names());
        return new SchoolLoans(
                clock.today(),
                all.stream().filter(one -> one.borrowerId().equals(school)).toList(),
                all.stream().filter(one -> one.lenderId().equals(school)).toList());
    }
}
