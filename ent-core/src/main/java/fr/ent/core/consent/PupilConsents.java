package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.consent.ConsentRows.GuardianWord;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.image.ImageUse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the consents of a pupil, for those who may know of them. */
@Component
class PupilConsents {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final ImageStandings standings;
    private final ConsentRows rows;
    private final FormerPupils former;

    PupilConsents(
            Directory directory,
            OwnFamilies ownFamilies,
            ImageStandings standings,
            ConsentRows rows,
            FormerPupils former) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.standings = standings;
        this.rows = rows;
        this.former = former;
    }

    /** @throws NotThere unless the viewer is a guardian, teaches or heads the pupil, or serves the town */
    ChildView require(ChildId id, Viewer viewer) {
        return directory
                .findChild(id)
                .or(() -> former.find(id))
                .filter(child -> isGuardian(id, viewer) || isStaffOf(child, viewer))
                .orElseThrow(NotThere::new);
    }

    /** Whether the viewer speaks for a pupil, also one who has left: its pictures are still there. */
    boolean isGuardian(ChildId id, Viewer viewer) {
        return viewer.isGuardianOf(id) || former.isGuardedBy(id, viewer.person());
    }

    private boolean isStaffOf(ChildView child, Viewer viewer) {
        return (viewer.teaches(child.classId()) || decides(child, viewer))
                && !ownFamilies.find(viewer).hides(child.id());
    }

    /** Whether the viewer writes down what papers say: the head and the town hall do. */
    boolean decides(ChildView child, Viewer viewer) {
        return viewer.servesTown() || viewer.heads(child.schoolId());
    }

    boolean isOwn(ChildId child, Viewer viewer) {
        return ownFamilies.find(viewer).has(child);
    }

    PupilConsentsView read(ChildView child) {
        Map<ImageUse, ImageStanding> all = standings.list(List.of(child.id())).getOrDefault(child.id(), Map.of());
        Map<ImageUse, List<GuardianWord>> words = rows.list(child.id());
        return new PupilConsentsView(
                child,
                rows.isInRegister(child.id()),
                directory.listGuardians(child.id()),
                Arrays.stream(ImageUse.values())
                        .map(use -> new UseConsentView(
                                use,
                                all.getOrDefault(use, ImageStanding.UNANSWERED),
                                words.getOrDefault(use, List.of())))
                        .toList());
    }

    /**
     * The consents of a pupil.
     *
     * @param register whether the school's file says yes to pictures in the class and the school
     * @param guardians those whose word counts
     */
    record PupilConsentsView(ChildView child, boolean register, List<PersonName> guardians, List<UseConsentView> uses) {

        PupilConsentsView {
            guardians = List.copyOf(guardians);
            uses = List.copyOf(uses);
        }
    }

    /** One use of pictures, and what guardians say of it, by rank. */
    record UseConsentView(ImageUse use, ImageStanding standing, List<GuardianWord> words) {

        UseConsentView {
            words = List.copyOf(words);
        }
    }
}
