package fr.ent.core.lti.grade;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.lti.grade.ReadResults.ChildResult;
import fr.ent.core.lti.grade.ReadResults.ClassResults;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Results of tools, as people read them: a class's for those who lead it, a child's for the child and its guardians. */
@RestController
class ResultController {

    private final ReadResults readResults;
    private final RemoveScores removeScores;
    private final Directory directory;

    ResultController(ReadResults readResults, RemoveScores removeScores, Directory directory) {
        this.readResults = readResults;
        this.removeScores = removeScores;
        this.directory = directory;
    }

    /** Reads what the tool of a resource says of a class's pupils, by name; those who have no score yet, too. */
    @GetMapping("/api/core/classes/{id}/resources/{resourceId}/results")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassResults read(@PathVariable ClassId id, @PathVariable ResourceId resourceId, Viewer viewer) {
        return readResults.read(resourceId, requireLed(id, viewer), viewer);
    }

    /** Takes away all that a tool says of one thing that it scores, for the whole class and its families; the trail knows. */
    @DeleteMapping("/api/core/classes/{id}/resources/{resourceId}/results/{itemId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable ClassId id, @PathVariable ResourceId resourceId, @PathVariable UUID itemId, Viewer viewer) {
        if (!removeScores.remove(resourceId, requireLed(id, viewer), itemId, viewer)) {
            throw Problem.notFound();
        }
    }

    /** Lists what tools say of a child's work, the latest first; 200 at most. */
    @GetMapping("/api/core/pupils/{id}/tool-results")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL})
    List<ChildResult> list(@PathVariable ChildId id, Viewer viewer) {
        if (!viewer.isGuardianOf(id) && !viewer.isPupil(id)) {
            throw Problem.notFound();
        }
        return readResults.read(id);
    }

    private ClassId requireLed(ClassId id, Viewer viewer) {
        return directory.findClass(id).filter(viewer::leads).map(ClassView::id).orElseThrow(Problem::notFound);
    }
}
