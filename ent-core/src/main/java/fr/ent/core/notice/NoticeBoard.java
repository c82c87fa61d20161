package fr.ent.core.notice;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps notices in the transaction of what happened, one statement for all recipients. */
@Component
class NoticeBoard implements Notices {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeBoard(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void tell(Collection<PersonId> people, Notice notice) {
        ring(
                people.stream()
                        .distinct()
                        .map(person -> new Told(person, notice.child()))
                        .toList(),
                notice);
    }

    @Override
    @Transactional
    public void tellEach(Map<ChildId, List<PersonId>> people, Notice notice) {
        ring(
                people.entrySet().stream()
                        .flatMap(about -> about.getValue().stream().map(person -> new Told(person, about.getKey())))
                        .distinct()
                        .toList(),
                notice);
    }

    private void ring(List<Told> told, Notice notice) {
        if (told.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into core.notice
                            (territory_id, recipient_id, id, kind, child_id, arguments, link, created_at)
                        select :territory, recipient, id, :kind, child, cast(:arguments as jsonb),
                               replace(:link, '{child}', coalesce(child::text, '')), :now
                        from unnest(:recipients, :ids, :children) as told (recipient, id, child)""")
                .params(Map.of(
                        "territory", TerritoryScope.require().value(),
                        "kind", notice.kind(),
                        "arguments", json.writeValueAsString(notice.arguments()),
                        "link", notice.link(),
                        "now", OffsetDateTime.now(clock),
                        "recipients", told.stream().map(Told::personId).toArray(UUID[]::new),
                        "ids", told.stream().map(one -> NewId.next()).toArray(UUID[]::new),
                        "children", told.stream().map(Told::childId).toArray(UUID[]::new)))
                .update();
        List<PersonId> recipients = told.stream().map(Told::person).distinct().toList();
        events.publishEvent(new NoticePublished(TerritoryScope.require(), recipients, notice.kind()));
    }

    @Override
    @Transactional
    public void tellOnce(Collection<PersonId> people, Notice notice) {
        Set<PersonId> waiting = new HashSet<>(jdbc.sql("""
                        select recipient_id from core.notice
                        where recipient_id = any(:people) and kind = :kind and link = :link and read_at is null""")
                .param("people", ids(people))
                .param("kind", notice.kind())
                .param("link", notice.link())
                .query((row, number) -> new PersonId(row.getObject("recipient_id", UUID.class)))
                .list());
        tell(people.stream().filter(person -> !waiting.contains(person)).toList(), notice);
    }

    @Override
    @Transactional
    public void settle(PersonId person, String kind, String link) {
        jdbc.sql("""
                        update core.notice set read_at = :now
                        where recipient_id = :person and kind = :kind and link = :link and read_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("kind", kind)
                .param("link", link)
                .update();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** Who is told, about which child if any. */
    private record Told(PersonId person, @Nullable ChildId child) {

        UUID personId() {
            return person.value();
        }

        @Nullable
        UUID childId() {
            return child == null ? null : child.value();
        }
    }
}
