package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.work.HandInFacts.FeedbackFacts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a child and its guardians, by day, that their teacher has answered. Several answers ring once. */
@Component
class FeedbackNotices {

    private static final String KIND = "homework.feedback";

    private final Directory directory;
    private final Notices notices;
    private final Sql sql;

    FeedbackNotices(Directory directory, Notices notices, Sql sql) {
        this.sql = sql;
        this.directory = directory;
        this.notices = notices;
    }

    void tell(HandInFacts answered, String subject) {
        tell(listFamily(answered.child()), answered.child(), answered.id(), subject);
    }

    private void tell(Collection<PersonId> people, ChildId child, HandInId answered, String subject) {
        notices.tellOnce(
                people,
                new Notice(
                                KIND,
                                child,
                                Map.of("handIn", answered.toString(), "subject", subject),
                                "/devoirs/a-faire?enfant=" + child)
                        .byDay());
    }

    /**
     * Takes it back from those who haven't read it yet. They are told of the last other answer that was given since, as it may have
     * rung with this one.
     */
    void takeBack(HandInFacts work) {
        FeedbackFacts former = work.feedback();
        if (former == null) {
            return;
        }
        List<PersonId> family = listFamily(work.child());
        notices.takeBack(family, KIND, naming(work.id()));
        findAnswer(work.child(), former.givenAt()).ifPresent(other -> {
            Set<PersonId> untold = new HashSet<>(family);
            untold.removeAll(notices.listTold(family, KIND, naming(work.id())));
            untold.removeAll(notices.listTold(family, KIND, naming(other.handIn())));
            tell(untold, work.child(), other.handIn(), other.subject());
        });
    }

    private Optional<LaterAnswer> findAnswer(ChildId child, Instant since) {
        return sql.of("""
                        select f.hand_in_id, e.subject
                        from homework.feedback f
                        join homework.hand_in h on h.territory_id = f.territory_id and h.id = f.hand_in_id
                        join homework.entry e on e.territory_id = h.territory_id and e.id = h.entry_id
                        where h.child_id = :child and f.given_at >= :since and e.deleted_at is null
                        order by f.given_at desc, f.hand_in_id limit 1""")
                .with("child", child)
                .with("since", since)
                .find(row -> new LaterAnswer(row.id("hand_in_id", HandInId::new), row.text("subject")));
    }

    private static Map<String, String> naming(HandInId work) {
        return Map.of("handIn", work.toString());
    }

    private List<PersonId> listFamily(ChildId child) {
        return Stream.concat(
                        Stream.of(child.asPerson()),
                        directory.listGuardians(child).stream().map(PersonName::id))
                .toList();
    }

    /** An answer to a try, and what that was about. */
    private record LaterAnswer(HandInId handIn, String subject) {}
}
