package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a child and its guardians, by day, that their teacher has answered. Several answers ring once. */
@Component
class FeedbackNotices {

    private static final String KIND = "homework.feedback";

    private final Directory directory;
    private final Notices notices;

    FeedbackNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void tell(HandInFacts answered, String subject) {
        notices.tellOnce(
                listFamily(answered.child()),
                new Notice(
                                KIND,
                                answered.child(),
                                Map.of("handIn", answered.id().toString(), "subject", subject),
                                "/devoirs/a-faire?enfant=" + answered.child())
                        .byDay());
    }

    /** Takes it back from those who haven't read it yet. */
    void takeBack(HandInFacts work) {
        notices.takeBack(
                listFamily(work.child()), KIND, Map.of("handIn", work.id().toString()));
    }

    private List<PersonId> listFamily(ChildId child) {
        return Stream.concat(
                        Stream.of(child.asPerson()),
                        directory.listGuardians(child).stream().map(PersonName::id))
                .toList();
    }
}
