package fr.ent.homework.library.librarian;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Libraries of schools that the librarians of the town keep, since the head lets them. */
@RestController
@RequestMapping("/api/homework/library/kept-by-town")
class TownLibrarianController {

    private final Libraries libraries;
    private final LibraryRights rights;
    private final Audit audit;

    TownLibrarianController(Libraries libraries, LibraryRights rights, Audit audit) {
        this.libraries = libraries;
        this.rights = rights;
        this.audit = audit;
    }

    /** Lists the schools whose library a librarian of the town keeps. */
    @GetMapping
    @AllowedTo(Role.LIBRARIAN)
    List<SchoolId> list() {
        return libraries.listKeptByTown();
    }

    /** Says whether the librarians of the town keep the library of a school. */
    @GetMapping("/{schoolId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TownKeeping show(@PathVariable SchoolId schoolId, Viewer viewer) {
        if (!rights.mayRun(viewer, schoolId)) {
            throw Problem.notFound();
        }
        return new TownKeeping(libraries.isKeptByTown(schoolId), viewer.heads(schoolId));
    }

    /** Lets the librarians of the town keep the library of a school, or no more. They see no loans but at the desk. */
    @PutMapping("/{schoolId}")
    @AllowedTo(Role.HEAD)
    @Transactional
    TownKeeping let(@PathVariable SchoolId schoolId, @RequestBody @Valid WantedKeeping wanted, Viewer viewer) {
        if (!viewer.heads(schoolId)) {
            throw Problem.notFound();
        }
        libraries.letTownKeep(schoolId, wanted.keeps());
        audit.record(
                viewer.person(),
                wanted.keeps() ? "library.let-to-town" : "library.taken-from-town",
                "school:" + schoolId,
                Map.of());
        return show(schoolId, viewer);
    }

    /**
     * Whether the librarians of the town keep a school's library.
     *
     * @param mayChange whether the viewer heads the school
     */
    record TownKeeping(boolean keeps, boolean mayChange) {}

    /** The wish of the head. */
    record WantedKeeping(@NotNull Boolean keeps) {}
}
