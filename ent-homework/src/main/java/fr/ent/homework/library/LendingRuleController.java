package fr.ent.homework.library;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A school's rule of lending. */
@RestController
@RequestMapping("/api/homework/library/rules/{schoolId}")
class LendingRuleController {

    private final Libraries libraries;
    private final LibraryRights rights;
    private final Audit audit;

    LendingRuleController(Libraries libraries, LibraryRights rights, Audit audit) {
        this.libraries = libraries;
        this.rights = rights;
        this.audit = audit;
    }

    /** Reads how many books a child has at once and for how many days; three and fourteen unless set. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    LibraryRule show(@PathVariable SchoolId schoolId, Viewer viewer) {
        if (!rights.mayRead(viewer, schoolId)) {
            throw Problem.notFound();
        }
        return libraries.getRule(schoolId);
    }

    /** Sets how many books a child has at once and for how many days. Books that are lent stay due as they are. */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Transactional
    LibraryRule set(@PathVariable SchoolId schoolId, @RequestBody @Valid LibraryRule wanted, Viewer viewer) {
        if (!rights.mayRun(viewer, schoolId)) {
            throw Problem.notFound();
        }
        libraries.setRule(schoolId, wanted);
        audit.record(
                viewer.person(),
                "library.rule-set",
                "school:" + schoolId,
                Map.of(
                        "books",
                        wanted.booksAtOnce().toString(),
                        "days",
                        wanted.days().toString()));
        return wanted;
    }
}
