package fr.ent.core.notice;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notices in the transaction of what happened, one statement for all recipients. */
@Component
class NoticeBoard implements Notices {

    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeBoard(Sql sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void tell(Collection<PersonId> people, Notice notice) {
        ring(
                people.stream()
                        .distinct()
                        .map(person -> new ToldPerson(person, notice.child()))
                        .toList(),
                notice);
    }

    @Override
    @Transactional
    public void tellEach(Map<ChildId, List<PersonId>> people, Notice notice) {
        ring(
                people.entrySet().stream()
                        .flatMap(about ->
                                about.getValue().stream().map(person -> new ToldPerson(person, about.getKey())))
                        .distinct()
                        .toList(),
                notice);
    }

    private void ring(List<ToldPerson> told, Notice notice) {
        if (told.isEmpty()) {
            return;
        }
        sql.of("""
                        insert into core.notice
                            (recipient_id, id, kind, child_id, arguments, link, created_at)
                        select recipient, id, :kind, child, :arguments,
                               replace(:link, '{child}', coalesce(child::text, '')), :now
                        from unnest(:recipients, :ids, :children) as told (recipient, id, child)""")
                .with("kind", notice.kind())
                .json("arguments", notice.arguments())
                .with("link", notice.link())
                .with("now", clock.instant())
                .ids("recipients", told, ToldPerson::person)
                .uuids("ids", told, one -> NewId.next())
                .ids("children", told, ToldPerson::child)
                .run();
        List<PersonId> recipients =
                told.stream().map(ToldPerson::person).distinct().toList();
        events.publishEvent(new NoticePublished(TerritoryScope.require(), recipients, notice.kind()));
    }

    @Override
    @Transactional
    public void tellOnce(Collection<PersonId> people, Notice notice) {
        Set<PersonId> waiting = sql.of("""
                        select recipient_id from core.notice
                        where recipient_id = any(:people) and kind = :kind and link = :link and read_at is null""")
                .ids("people", people)
                .with("kind", notice.kind())
                .with("link", notice.link())
                .set(row -> row.id("recipient_id", PersonId::new));
        tell(people.stream().filter(person -> !waiting.contains(person)).toList(), notice);
    }

    @Override
    @Transactional
    public void settle(PersonId person, String kind, String link) {
        sql.of("""
                        update core.notice set read_at = :now
                        where recipient_id = :person and kind = :kind and link = :link and read_at is null""")
                .with("now", clock.instant())
                .with("person", person)
                .with("kind", kind)
                .with("link", link)
                .run();
    }

    /** A person who is told, and the child it is about if any. */
    private record ToldPerson(PersonId person, @Nullable ChildId child) {}
}
