package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.catalogue.resource.ResourceView;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells children and their guardians, by day, that there is something to see; never those who are barred. */
@Component
class SendingNotices {

    private static final String KIND = "core.resource-sent";

    private final Directory directory;
    private final Notices notices;

    SendingNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void tell(SendingId sending, ResourceView resource, List<ChildId> children) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(children);
        Map<ChildId, List<PersonId>> told = new LinkedHashMap<>();
        children.forEach(child -> told.put(
                child,
                Stream.concat(
                                Stream.of(child.asPerson()),
                                guardians.getOrDefault(child, List.of()).stream()
                                        .map(PersonName::id))
                        .toList()));
        notices.tellEach(
                told,
                new Notice(
                                KIND,
                                null,
                                Map.of("title", resource.content().title(), "sending", sending.toString()),
                                "/a-voir?enfant={child}")
                        .byDay());
    }

    /** By the sending alone: its resource may have another title by now. */
    void takeBack(SendingId sending, List<ChildView> pupils) {
        List<ChildId> children = pupils.stream().map(ChildView::id).toList();
        List<PersonId> told = Stream.concat(
                        children.stream().map(ChildId::asPerson),
                        directory.listGuardians(children).values().stream()
                                .flatMap(List::stream)
                                .map(PersonName::id))
                .toList();
        notices.takeBack(told, KIND, Map.of("sending", sending.toString()));
    }
}
