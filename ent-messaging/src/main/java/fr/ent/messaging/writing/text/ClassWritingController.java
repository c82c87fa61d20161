package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.writing.text.SharedTextView.TextPerson;
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

/** Whether the pupils of a class begin shared texts by themselves. */
@RestController
@RequestMapping("/api/messaging/shared-text-rules/{classId}")
class ClassWritingController {

    private final ClassWriting writing;
    private final TextRights rights;
    private final Directory directory;
    private final Audit audit;

    ClassWritingController(ClassWriting writing, TextRights rights, Directory directory, Audit audit) {
        this.writing = writing;
        this.rights = rights;
        this.directory = directory;
        this.audit = audit;
    }

    /** Tells whether the pupils of a class begin texts, and whom they may write with. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    WritingRule show(@PathVariable ClassId classId, Viewer viewer) {
        if (!viewer.attends(classId) && rights.findLed(classId, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        boolean begin = writing.pupilsBegin(classId);
        return new WritingRule(
                begin,
                directory.listPupils(classId).stream()
                        .filter(pupil -> begin || !viewer.attends(classId))
                        .map(pupil -> new TextPerson(pupil.id().asPerson(), pupil.givenName(), true))
                        .toList());
    }

    /** Lets the pupils of a class begin texts, or no more. Those that they have begun stay. */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Transactional
    WritingRule set(@PathVariable ClassId classId, @RequestBody @Valid WantedRule wanted, Viewer viewer) {
        if (rights.findLed(classId, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        writing.set(classId, wanted.pupilsBegin());
        audit.record(
                viewer.person(),
                wanted.pupilsBegin() ? "shared-text.pupils-begin" : "shared-text.pupils-wait",
                "class:" + classId,
                Map.of());
        return show(classId, viewer);
    }

    /**
     * How a class begins texts.
     *
     * @param classmates by their given names; none for pupils who may not begin one
     */
    record WritingRule(boolean pupilsBegin, List<TextPerson> classmates) {

        WritingRule {
            classmates = List.copyOf(classmates);
        }
    }

    /** The wish of a teacher. */
    record WantedRule(@NotNull Boolean pupilsBegin) {}
}
