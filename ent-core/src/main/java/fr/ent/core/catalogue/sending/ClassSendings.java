package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.sending.SendingRows.SeenMoment;
import fr.ent.core.catalogue.sending.SendingRows.SentResource;
import fr.ent.core.catalogue.sending.SendingView.SeeingPupil;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the sendings of a class with its pupils and which of them have seen what. */
@Component
class ClassSendings {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final SendingRows rows;

    ClassSendings(Directory directory, OwnFamilies ownFamilies, SendingRows rows) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.rows = rows;
    }

    /** As many statements however many there are. */
    List<SendingView> list(ClassId schoolClass, Viewer viewer) {
        return show(rows.list(schoolClass), schoolClass, viewer);
    }

    Optional<SendingView> find(SendingId id, Viewer viewer) {
        return rows.find(id)
                .map(sent ->
                        show(List.of(sent), sent.content().classId(), viewer).getFirst());
    }

    /** The pupils of a class, without those whom the viewer's own family hides. */
    List<ChildView> listPupils(ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return directory.listPupils(schoolClass).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
    }

    private List<SendingView> show(List<SentResource> sent, ClassId schoolClass, Viewer viewer) {
        List<ChildView> pupils = listPupils(schoolClass, viewer);
        Map<SendingId, List<SeenMoment>> seen =
                rows.listSeen(sent.stream().map(SentResource::id).toList());
        return sent.stream()
                .map(one -> view(one, pupils, seen.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SendingView view(SentResource sent, List<ChildView> pupils, List<SeenMoment> seen) {
        Map<ChildId, Instant> moments = seen.stream().collect(Collectors.toMap(SeenMoment::child, SeenMoment::at));
        return new SendingView(
                sent.id(),
                sent.resource(),
                sent.title(),
                sent.host(),
                sent.wholeClass(),
                sent.content().dueOn(),
                sent.content().sentence(),
                sent.sentAt(),
                pupils.stream()
                        .filter(pupil ->
                                sent.wholeClass() || sent.content().childIds().contains(pupil.id()))
                        .map(pupil -> new SeeingPupil(
                                pupil.id(), pupil.givenName(), pupil.familyName(), moments.get(pupil.id())))
                        .toList());
    }
}
