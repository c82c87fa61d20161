package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.image.ImageUse;
import fr.ent.core.image.OwnPupils;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says which files of observations are shown beyond those who lead the class: those of which somebody has said who is seen or heard,
 * when the consent for the class allows each of the others. It is asked at each look, so that a withdrawal counts at once.
 */
@Component
class BookletPictures {

    private final ImageConsents consents;
    private final OwnPupils ownPupils;

    BookletPictures(ImageConsents consents, OwnPupils ownPupils) {
        this.consents = consents;
        this.ownPupils = ownPupils;
    }

    /** How the files of each of these stand for the child's family: three statements, none where nobody else is seen. */
    Map<ObservationId, PictureStanding> judge(Collection<ObservationFacts> observations) {
        Set<ChildId> others =
                observations.stream().flatMap(one -> one.others().stream()).collect(Collectors.toSet());
        Set<ChildId> refused = others.isEmpty() ? Set.of() : consents.listForbidden(others, ImageUse.CLASS);
        Set<PupilOfClass> strangers = listStrangers(observations);
        Set<ChildId> hidden = strangers.isEmpty()
                ? Set.of()
                : consents.listForbidden(
                        strangers.stream().map(PupilOfClass::child).collect(Collectors.toSet()),
                        EnumSet.of(ImageUse.SCHOOL));
        return observations.stream()
                .collect(Collectors.toMap(ObservationFacts::id, one -> judge(one, refused, strangers, hidden)));
    }

    /** Whether the files of one are shown to a reader. Whoever leads another class sees those on which the child is alone. */
    static boolean shows(PictureStanding standing, ObservationFacts observation, ReadBooklet reading) {
        return reading.keeps(observation)
                || (standing == PictureStanding.SHOWN
                        && (!reading.leads() || observation.others().isEmpty()));
    }

    private static PictureStanding judge(
            ObservationFacts one, Set<ChildId> refused, Set<PupilOfClass> strangers, Set<ChildId> hidden) {
        if (one.waitsForFaces()) {
            return PictureStanding.UNSAID;
        }
        boolean allowed = one.others().stream()
                .noneMatch(other -> refused.contains(other)
                        || (hidden.contains(other) && strangers.contains(new PupilOfClass(other, one.schoolClass()))));
        return allowed ? PictureStanding.SHOWN : PictureStanding.REFUSED;
    }

    /** Others who are no pupils of the class: they ask for the school's consent as well. */
    private Set<PupilOfClass> listStrangers(Collection<ObservationFacts> observations) {
        Set<PupilOfClass> pairs = observations.stream()
                .flatMap(one -> one.others().stream().map(other -> new PupilOfClass(other, one.schoolClass())))
                .collect(Collectors.toCollection(HashSet::new));
        if (!pairs.isEmpty()) {
            pairs.removeAll(ownPupils.listOwn(pairs));
        }
        return pairs;
    }
}
