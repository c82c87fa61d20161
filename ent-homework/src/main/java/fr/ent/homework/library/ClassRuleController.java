package fr.ent.homework.library;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules of lending that classes have of their own. */
@RestController
@RequestMapping("/api/homework/library/rules/{schoolId}/classes")
class ClassRuleController {

    private final Libraries libraries;
    private final LibraryRights rights;
    private final Directory directory;
    private final Audit audit;

    ClassRuleController(Libraries libraries, LibraryRights rights, Directory directory, Audit audit) {
        this.libraries = libraries;
        this.rights = rights;
        this.directory = directory;
        this.audit = audit;
    }

    /** Lists the classes of a school with the rules that they have of their own. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<ClassRule> list(@PathVariable SchoolId schoolId, Viewer viewer) {
        require(schoolId, viewer);
        List<ClassView> classes = directory.listClasses(schoolId);
        Map<ClassId, LibraryRule> own =
                libraries.listClassRules(classes.stream().map(ClassView::id).toList());
        return classes.stream()
                .map(one -> new ClassRule(one.id(), one.name(), own.get(one.id())))
                .toList();
    }

    /** Sets a rule for a class alone. Books that are lent stay due as they are. */
    @PutMapping("/{classId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Transactional
    LibraryRule set(
            @PathVariable SchoolId schoolId,
            @PathVariable ClassId classId,
            @RequestBody @Valid LibraryRule wanted,
            Viewer viewer) {
        require(schoolId, classId, viewer);
        libraries.setClassRule(classId, wanted);
        audit.record(
                viewer.person(),
                "library.rule-set",
                "class:" + classId,
                Map.of(
                        "books",
                        wanted.booksAtOnce().toString(),
                        "days",
                        wanted.days().toString()));
        return wanted;
    }

    /** Gives a class the rule of its school again. */
    @DeleteMapping("/{classId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void remove(@PathVariable SchoolId schoolId, @PathVariable ClassId classId, Viewer viewer) {
        require(schoolId, classId, viewer);
        libraries.removeClassRule(classId);
        audit.record(viewer.person(), "library.rule-removed", "class:" + classId, Map.of());
    }

    private void require(SchoolId school, Viewer viewer) {
        if (!rights.mayRun(viewer, school)) {
            throw Problem.notFound();
        }
    }

    private void require(SchoolId school, ClassId schoolClass, Viewer viewer) {
        require(school, viewer);
        if (directory
                .findClass(schoolClass)
                .filter(one -> one.schoolId().equals(school))
                .isEmpty()) {
            throw Problem.notFound();
        }
    }

    /**
     * A class with its rule.
     *
     * @param rule none while the school's counts
     */
    record ClassRule(
            ClassId classId, String className, @Nullable LibraryRule rule) {}
}
