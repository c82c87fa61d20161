package fr.ent.messaging.blog.contributor;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The trail keeps who let whom write in a journal, or ended that; the one who writes is told that they may. */
@Component
class ContributorNews {

    private static final String NAMED = "messaging.contributor-named";

    private final Directory directory;
    private final Audit audit;
    private final Notices notices;

    ContributorNews(Directory directory, Audit audit, Notices notices) {
        this.directory = directory;
        this.audit = audit;
        this.notices = notices;
    }

    void tellNamed(SchoolId school, PersonId person, Viewer head) {
        record("contributor.named", school, person, head);
        String name = directory.findSchool(school).map(SchoolView::name).orElseThrow();
        notices.tell(
                List.of(person),
                new Notice(NAMED, null, Map.of("school", school.toString(), "name", name), "/blog?ecole=" + school)
                        .byDay());
    }

    /** Takes back what they haven't read, since it isn't true any more. */
    void tellEnded(SchoolId school, PersonId person, Viewer head) {
        record("contributor.ended", school, person, head);
        notices.takeBack(List.of(person), NAMED, Map.of("school", school.toString()));
    }

    private void record(String act, SchoolId school, PersonId person, Viewer head) {
        audit.record(head.person(), act, "school:" + school, Map.of("person", person.toString()));
    }
}
