package fr.ent.messaging.blog.contributor;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Families who write in the journal of a school, as its head names them. */
@RestController
class ContributorController {

    private static final String CONTRIBUTORS = "/api/messaging/schools/{id}/contributors";
    private static final int MOST = 10;

    private final Contributors contributors;
    private final NameContributor nameContributor;
    private final Directory directory;

    ContributorController(Contributors contributors, NameContributor nameContributor, Directory directory) {
        this.contributors = contributors;
        this.nameContributor = nameContributor;
        this.directory = directory;
    }

    /** Lists the families who may write in a school's journal, those named first before. */
    @GetMapping(CONTRIBUTORS)
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.HEAD)
    List<ContributorView> list(@PathVariable SchoolId id, Viewer viewer) {
        requireHead(id, viewer);
        return nameContributor.list(id, viewer);
    }

    /**
     * Finds guardians of a school's pupils by a part of their name, to let them write in its journal; ten at most.
     *
     * @param search two letters at least
     */
    @GetMapping("/api/messaging/schools/{id}/contributor-candidates")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.HEAD)
    List<ContributorView> search(
            @PathVariable SchoolId id, @RequestParam @OneLine(min = 2, max = 60) String search, Viewer viewer) {
        requireHead(id, viewer);
        return nameContributor.search(id, search, MOST, viewer);
    }

    /** Lets a guardian of a pupil write in the school's journal: to hand in, never to publish. */
    @PutMapping(CONTRIBUTORS + "/{personId}")
    @AllowedTo(Role.HEAD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@PathVariable SchoolId id, @PathVariable PersonId personId, Viewer viewer) {
        requireHead(id, viewer);
        if (!nameContributor.name(id, personId, viewer)) {
            throw Problem.notFound();
        }
    }

    /** Ends that at once; what they wrote stays. */
    @DeleteMapping(CONTRIBUTORS + "/{personId}")
    @AllowedTo(Role.HEAD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable SchoolId id, @PathVariable PersonId personId, Viewer viewer) {
        requireHead(id, viewer);
        nameContributor.end(id, personId, viewer);
    }

    /** Lists the schools in whose journal an animator writes, or a guardian whom a head has named. */
    @GetMapping("/api/messaging/own-journals")
    @AllowedTo({Role.ANIMATOR, Role.GUARDIAN})
    List<OwnJournal> listOwn(Viewer viewer) {
        Set<SchoolId> named = contributors.listNamed(viewer);
        return directory.listSchools().stream()
                .filter(school -> viewer.animates(school.id())
                        || (named.contains(school.id()) && Contributors.hasChildAt(viewer, school.id())))
                .map(OwnJournal::of)
                .toList();
    }

    private static void requireHead(SchoolId school, Viewer viewer) {
        if (!viewer.heads(school)) {
            throw Problem.notFound();
        }
    }

    /** A journal in which the viewer writes. */
    record OwnJournal(SchoolId schoolId, String name) {
        static OwnJournal of(SchoolView school) {
            return new OwnJournal(school.id(), school.name());
        }
    }
}
