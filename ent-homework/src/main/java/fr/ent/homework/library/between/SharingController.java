package fr.ent.homework.library.between;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.LibraryRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a school shares its catalogue with the other schools of its territory. */
@RestController
@RequestMapping("/api/homework/library/sharing/{schoolId}")
class SharingController {

    private final Sharing sharing;
    private final LibraryRights rights;
    private final Audit audit;

    SharingController(Sharing sharing, LibraryRights rights, Audit audit) {
        this.sharing = sharing;
        this.rights = rights;
        this.audit = audit;
    }

    /** Says whether a school shares its catalogue, and names the others that do. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SharingView show(@PathVariable SchoolId schoolId, Viewer viewer) {
        if (!rights.mayRun(viewer, schoolId)) {
            throw Problem.notFound();
        }
        Set<SchoolId> all = sharing.list();
        Map<SchoolId, String> names = sharing.names();
        return new SharingView(
                all.contains(schoolId),
                viewer.heads(schoolId),
                names.entrySet().stream()
                        .filter(school -> all.contains(school.getKey())
                                && !school.getKey().equals(schoolId))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList());
    }

    /** Shares the catalogue with the schools that share theirs, or with none any more. Books that are lent stay lent. */
    @PutMapping
    @AllowedTo(Role.HEAD)
    @Transactional
    SharingView set(@PathVariable SchoolId schoolId, @RequestBody @Valid WantedSharing wanted, Viewer viewer) {
        if (!viewer.heads(schoolId)) {
            throw Problem.notFound();
        }
        sharing.set(schoolId, wanted.shared());
        audit.record(
                viewer.person(),
                wanted.shared() ? "library.shared" : "library.unshared",
                "school:" + schoolId,
                Map.of());
        return show(schoolId, viewer);
    }

    /**
     * How a school shares its catalogue.
     *
     * @param mayChange whether the viewer heads the school
     * @param others names of the other schools that share theirs
     */
    record SharingView(boolean shared, boolean mayChange, List<String> others) {

        SharingView {
            others = List.copyOf(others);
        }
    }

    /** The wish of the head. */
    record WantedSharing(@NotNull Boolean shared) {}
}
