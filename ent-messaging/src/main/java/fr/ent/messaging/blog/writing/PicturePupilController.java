package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleRights;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pupils who may be on the pictures of a class, whatever class of the school they are in. */
@RestController
class PicturePupilController {

    private static final int MOST = 10;

    private final Directory directory;
    private final ArticleRights rights;
    private final OwnFamilies ownFamilies;

    PicturePupilController(Directory directory, ArticleRights rights, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.rights = rights;
        this.ownFamilies = ownFamilies;
    }

    /**
     * Finds pupils of a school by a part of their name, to say who is on a picture; ten at most.
     *
     * @param classId a class of the school
     * @param schoolId the school itself, for its journal
     * @param search two letters at least
     */
    @GetMapping("/api/messaging/picture-pupils")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<ChildView> search(
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @RequestParam @OneLine(min = 2, max = 60) String search,
            Viewer viewer) {
        SchoolId school = find(classId, schoolId, viewer).orElseThrow(Problem::notFound);
        OwnFamily own = ownFamilies.find(viewer);
        String part = FoldedWords.of(search);
        return directory.listPupilsAt(List.of(school)).stream()
                .filter(pupil -> FoldedWords.of(pupil.givenName() + " " + pupil.familyName())
                        .contains(part))
                .filter(pupil -> !own.hides(pupil.id()))
                .limit(MOST)
                .toList();
    }

    private Optional<SchoolId> find(@Nullable ClassId classId, @Nullable SchoolId schoolId, Viewer viewer) {
        if (classId != null) {
            return rights.findLed(classId, viewer).map(ClassView::schoolId);
        }
        return Optional.ofNullable(schoolId)
                .flatMap(school -> rights.findJournal(school, viewer))
                .map(ArticlePlace::schoolId);
    }
}
