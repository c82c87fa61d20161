package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.PupilDeciders;
import fr.ent.core.moving.PupilMoveRows.KeptMove;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps moves in the trail, and tells families. */
@Component
class PupilMoveTold {

    private final Audit audit;
    private final Notices notices;
    private final Directory directory;
    private final PupilDeciders deciders;
    private final PlaceRows places;

    PupilMoveTold(Audit audit, Notices notices, Directory directory, PupilDeciders deciders, PlaceRows places) {
        this.audit = audit;
        this.notices = notices;
        this.directory = directory;
        this.deciders = deciders;
        this.places = places;
    }

    void written(PupilMove move, Viewer by) {
        record("pupil.moved", move, by);
        tell(move.changesSchool() ? "core.pupil-moves-school" : "core.pupil-moves-class", move, move.to());
    }

    void calledOff(PupilMove move, Viewer by) {
        record("pupil.move-called-off", move, by);
        stays(move);
    }

    void takenBack(PupilMove move, Viewer by) {
        record("pupil.move-undone", move, by);
        tell("core.pupil-back-in-class", move, move.from());
    }

    /** The family is told that nothing came of it, and the person who wrote it, if they still decide about pupils of the school. */
    void overtaken(KeptMove kept) {
        PupilMove move = kept.move();
        stays(move);
        if (deciders.list(move.from().schoolId()).contains(kept.writtenBy())) {
            tellWriter(kept);
        }
    }

    /** The family is told the class in which the pupil is; nobody of one who is gone, or where the move led already. */
    private void stays(PupilMove move) {
        places.findPupil(move.childId())
                .map(pupil -> pupil.at().place())
                .filter(now -> !now.classId().equals(move.to().classId()))
                .ifPresent(now -> tell("core.pupil-stays-in-class", move, now));
    }

    private void tellWriter(KeptMove kept) {
        PupilMove move = kept.move();
        PersonId child = move.childId().asPerson();
        PersonName name = directory.names(List.of(child)).get(child);
        notices.tell(
                List.of(kept.writtenBy()),
                new Notice(
                        "core.move-overtaken",
                        null,
                        Map.of(
                                "name",
                                name == null ? "" : name.givenName() + " " + name.familyName(),
                                "class",
                                move.to().className()),
                        "/classes/" + move.from().classId()));
    }

    private void record(String act, PupilMove move, Viewer by) {
        Map<String, String> details = new HashMap<>(Map.of(
                "before",
                place(move.from()),
                "after",
                place(move.to()),
                "date",
                move.firstDay().toString()));
        audit.record(by.person(), act, "child:" + move.childId(), details);
    }

    private static String place(PupilPlace place) {
        return place.className() + ", " + place.schoolName();
    }

    private void tell(String kind, PupilMove move, PupilPlace place) {
        Map<ChildId, List<PersonId>> families = directory.listGuardians(List.of(move.childId())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        family -> family.getValue().stream().map(PersonName::id).toList()));
        notices.tellEach(
                families,
                new Notice(
                        kind,
                        null,
                        Map.of(
                                "class", place.className(),
                                "school", place.schoolName(),
                                "date", move.firstDay().toString()),
                        "/"));
    }
}
