package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.image.ImageUse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The consents of a class at a glance, for those who take pictures of it. */
@RestController
class ClassConsentController {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final ImageStandings standings;

    ClassConsentController(Directory directory, OwnFamilies ownFamilies, ImageStandings standings) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.standings = standings;
    }

    /** Lists the pupils of a class with the uses for which their pictures may be shown, by family name. */
    @GetMapping("/api/core/classes/{id}/image-consents")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassConsentsView read(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = directory
                .findClass(id)
                .filter(found -> viewer.teaches(id) || viewer.heads(found.schoolId()))
                .orElseThrow(Problem::notFound);
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildView> pupils = directory.listPupils(id).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
        Map<ChildId, Map<ImageUse, ImageStanding>> all =
                standings.list(pupils.stream().map(ChildView::id).toList());
        return new ClassConsentsView(
                schoolClass,
                pupils.stream()
                        .map(pupil -> new PupilStandingsView(
                                pupil.id(),
                                pupil.givenName(),
                                pupil.familyName(),
                                uses(all.getOrDefault(pupil.id(), Map.of()))))
                        .toList());
    }

    private static List<UseStanding> uses(Map<ImageUse, ImageStanding> known) {
        return Arrays.stream(ImageUse.values())
                .map(use -> new UseStanding(use, known.getOrDefault(use, ImageStanding.UNANSWERED)))
                .toList();
    }

    /** A class and its pupils. */
    record ClassConsentsView(ClassView schoolClass, List<PupilStandingsView> pupils) {

        ClassConsentsView {
            pupils = List.copyOf(pupils);
        }
    }

    /** A pupil, and the standing of each use in the order of the uses. */
    record PupilStandingsView(ChildId id, String givenName, String familyName, List<UseStanding> uses) {

        PupilStandingsView {
            uses = List.copyOf(uses);
        }
    }

    /** The standing of one use. */
    record UseStanding(ImageUse use, ImageStanding standing) {}
}
