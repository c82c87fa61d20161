package fr.ent.core.charter;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.charter.ClassAcceptances.PupilAcceptances;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pupils of a class and their guardians, with whether they accepted the charter. */
@RestController
class ClassCharterController {

    private final Directory directory;
    private final Charters charters;
    private final CharterRows rows;
    private final ClassAcceptances acceptances;

    ClassCharterController(Directory directory, Charters charters, CharterRows rows, ClassAcceptances acceptances) {
        this.directory = directory;
        this.charters = charters;
        this.rows = rows;
        this.acceptances = acceptances;
    }

    /** Lists the pupils of a class and their guardians, by family name, with when each accepted the charter in force. */
    @GetMapping("/api/core/classes/{id}/charter-acceptances")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassCharterView read(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = directory
                .findClass(id)
                .filter(found -> viewer.teaches(id) || viewer.heads(found.schoolId()))
                .orElseThrow(Problem::notFound);
        Optional<CharterId> inForce =
                charters.book().findInForce(schoolClass.schoolId()).map(CharterFacts::id);
        return new ClassCharterView(
                schoolClass,
                inForce.map(charter -> rows.list(List.of(charter)).get(charter)).orElse(null),
                inForce.map(charter -> acceptances.list(charter, id, viewer)).orElse(List.of()));
    }

    /**
     * A class and its charter.
     *
     * @param charter none where neither the school nor the territory has one
     * @param pupils none then either
     */
    record ClassCharterView(ClassView schoolClass, @Nullable CharterView charter, List<PupilAcceptances> pupils) {

        ClassCharterView {
            pupils = List.copyOf(pupils);
        }
    }
}
