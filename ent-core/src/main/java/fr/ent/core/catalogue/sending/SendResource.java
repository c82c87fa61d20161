package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.resource.ResourceView;
import fr.ent.core.catalogue.resource.Resources;
import fr.ent.core.catalogue.sending.SendingRows.SentResource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a resource to a class, or to some of its pupils, and takes it back. */
@Component
class SendResource {

    private final Directory directory;
    private final Resources resources;
    private final ClassSendings sendings;
    private final SendingRows rows;
    private final SendingNotices notices;

    SendResource(
            Directory directory,
            Resources resources,
            ClassSendings sendings,
            SendingRows rows,
            SendingNotices notices) {
        this.directory = directory;
        this.resources = resources;
        this.sendings = sendings;
        this.rows = rows;
        this.notices = notices;
    }

    /**
     * Sends it, and tells the children and their guardians by day.
     *
     * @throws NotThere if the resource isn't this viewer's to read, or the class theirs to lead
     * @throws InvalidInput if one of the pupils isn't in the class, or the day isn't within a year
     */
    @Transactional
    public SendingId send(ResourceId id, SendingContent content, LocalDate today, Viewer viewer) {
        ClassView schoolClass =
                directory.findClass(content.classId()).filter(viewer::leads).orElseThrow(NotThere::new);
        ResourceView resource = resources
                .find(id, viewer)
                .filter(found -> isFor(schoolClass, found.place()))
                .orElseThrow(NotThere::new);
        if (!idsOf(sendings.listPupils(schoolClass.id(), viewer)).containsAll(content.childIds())) {
            throw new InvalidInput("childIds", "out-of-range");
        }
        LocalDate dueOn = content.dueOn();
        if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1)))) {
            throw new InvalidInput("dueOn", "out-of-range");
        }
        SendingId sending = SendingId.next();
        rows.add(sending, id, content, viewer.person());
        // all of a class are told, also those whom the sender's own family hides from them
        notices.tell(
                sending,
                resource,
                content.toWholeClass() ? idsOf(directory.listPupils(schoolClass.id())) : content.childIds());
        return sending;
    }

    /** @throws NotThere if the class isn't this viewer's to lead */
    @Transactional
    public void takeBack(SendingId id, Viewer viewer) {
        SentResource sent = rows.find(id)
                .filter(one -> directory
                        .findClass(one.content().classId())
                        .filter(viewer::leads)
                        .isPresent())
                .orElseThrow(NotThere::new);
        notices.takeBack(id, directory.listPupils(sent.content().classId()));
        rows.delete(id);
    }

    private static List<ChildId> idsOf(List<ChildView> pupils) {
        return pupils.stream().map(ChildView::id).toList();
    }

    private static boolean isFor(ClassView schoolClass, ResourcePlace place) {
        return place.schoolId() == null || place.schoolId().equals(schoolClass.schoolId());
    }
}
