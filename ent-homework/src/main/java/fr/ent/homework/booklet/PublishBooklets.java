package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows families what is noted of their children, and tells them. A draft waits while nobody has said who is on its pictures. */
@Component
class PublishBooklets {

    private final BookletRights rights;
    private final ObservationRows rows;
    private final BookletNotices notices;

    PublishBooklets(BookletRights rights, ObservationRows rows, BookletNotices notices) {
        this.rights = rights;
        this.rows = rows;
        this.notices = notices;
    }

    /** None for a class that the viewer doesn't lead, or a pupil whom it doesn't have. */
    @Transactional
    public Optional<PublishedBooklets> publish(ClassId schoolClass, Set<ChildId> children, Viewer viewer) {
        Optional<ClassView> led = rights.findLed(schoolClass, viewer);
        if (led.isEmpty()) {
            return Optional.empty();
        }
        Set<ChildId> pupils = rights.listPupils(schoolClass, viewer).stream()
                .map(ChildView::id)
                .collect(Collectors.toSet());
        if (!pupils.containsAll(children)) {
            return Optional.empty();
        }
        Map<Boolean, List<ObservationFacts>> drafts =
                rows.lockDrafts(rights.listKept(led.get(), viewer), children).stream()
                        .collect(Collectors.partitioningBy(ObservationFacts::waitsForFaces));
        List<ObservationFacts> published = drafts.getOrDefault(false, List.of());
        rows.publish(published);
        Set<ChildId> shown = published.stream().map(ObservationFacts::child).collect(Collectors.toSet());
        notices.tell(shown);
        return Optional.of(new PublishedBooklets(
                shown.size(),
                published.size(),
                drafts.getOrDefault(true, List.of()).size()));
    }

    /**
     * The result of a publication.
     *
     * @param pupils of how many families there is something new to read
     * @param observations that are published now
     * @param waiting drafts that wait, as nobody has said who is on their pictures
     */
    record PublishedBooklets(int pupils, int observations, int waiting) {}
}
