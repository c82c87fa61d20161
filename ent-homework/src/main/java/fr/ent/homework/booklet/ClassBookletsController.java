package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.homework.booklet.PublishBooklets.PublishedBooklets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The booklets of a class. */
@RestController
@RequestMapping("/api/homework/booklets")
class ClassBookletsController {

    private final BookletRights rights;
    private final CheckObservation check;
    private final ReadBooklets readBooklets;
    private final PublishBooklets publishBooklets;

    ClassBookletsController(
            BookletRights rights, CheckObservation check, ReadBooklets readBooklets, PublishBooklets publishBooklets) {
        this.rights = rights;
        this.check = check;
        this.readBooklets = readBooklets;
        this.publishBooklets = publishBooklets;
    }

    /** The pupils whose drafts are published. */
    record BookletPublication(
            @NotNull ClassId classId,
            @NotNull @Size(min = 1, max = 60) List<@NotNull ChildId> childIds) {}

    /** Lists the pupils of a class with how much is noted of each, and the skills on which something is noted. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.ATSEM})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ClassBookletsView list(@RequestParam ClassId classId, Viewer viewer) {
        ClassView schoolClass = rights.findHelped(classId, viewer).orElseThrow(NotThere::new);
        return readBooklets.read(
                schoolClass,
                new ClassReading(
                        viewer.leads(schoolClass),
                        rights.listKept(schoolClass, viewer),
                        check.listSkills(schoolClass),
                        rights.listPupils(classId, viewer)));
    }

    /** Publishes the drafts about these pupils to their families. A draft waits until somebody has said who is on its pictures. */
    @PostMapping("/publications")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    PublishedBooklets publish(@RequestBody @Valid BookletPublication publication, Viewer viewer) {
        return publishBooklets
                .publish(publication.classId(), Set.copyOf(publication.childIds()), viewer)
                .orElseThrow(NotThere::new);
    }
}
