package fr.ent.core.school;

import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schools and classes of the territory, as far as the viewer is concerned with them. */
@RestController
@RequestMapping("/api/core")
class SchoolController {

    private final Directory directory;

    SchoolController(Directory directory) {
        this.directory = directory;
    }

    /** Lists all schools of the territory. */
    @GetMapping("/schools")
    @AllowedTo
    List<SchoolView> schools() {
        return directory.listSchools();
    }

    /**
     * Lists the classes of a school. The town hall, elected people and the head see every class, others their own and
     * those of their children.
     */
    @GetMapping("/classes")
    @AllowedTo
    List<ClassView> classes(@RequestParam SchoolId schoolId, Viewer viewer) {
        if (directory.findSchool(schoolId).isEmpty()) {
            throw Problem.notFound();
        }
        if (viewer.servesTown() || viewer.holds(Role.ELECTED) || viewer.heads(schoolId)) {
            return directory.listClasses(schoolId);
        }
        return directory.listClasses(schoolId).stream()
                .filter(schoolClass -> Stream.concat(
                                viewer.classes().stream().map(ClassView::id),
                                viewer.children().stream().map(child -> child.classId()))
                        .anyMatch(schoolClass.id()::equals))
                .toList();
    }
}
