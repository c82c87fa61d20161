package fr.ent.core.notice;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps notices in the transaction of what happened, one statement for all recipients. */
@Component
class NoticeBoard implements Notices {

    private static final String RING = """
            insert into core.notice
                (recipient_id, id, kind, child_id, arguments, link, created_at, due_at)
            select recipient, id, kind, child, cast(arguments as jsonb),
                   replace(link, '{child}', coalesce(child::text, '')), :now, cast(due as timestamptz)
            from unnest(:recipients, :ids, :kinds, :children, :arguments, :links, :dues)
                 as told (recipient, id, kind, child, arguments, link, due)""";

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final NoticeRules rules;

    NoticeBoard(Sql sql, JsonMapper json, Clock clock, ApplicationEventPublisher events, NoticeRules rules) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.rules = rules;
    }

    @Override
    @Transactional
    public void tell(Collection<PersonId> people, Notice notice) {
        ring(people.stream().map(person -> new ToldPerson(person, notice)));
    }

    @Override
    @Transactional
    public void tellEach(Map<ChildId, List<PersonId>> people, Notice notice) {
        ring(people.entrySet().stream()
                .flatMap(about ->
                        about.getValue().stream().map(person -> new ToldPerson(person, notice.about(about.getKey())))));
    }

    @Override
    @Transactional
    public void tellAll(Map<Notice, List<PersonId>> people) {
        ring(people.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(person -> new ToldPerson(person, one.getKey()))));
    }

    private void ring(Stream<ToldPerson> people) {
        List<ToldPerson> told =
                people.distinct().filter(one -> rules.isHeard(one.notice())).toList();
        if (told.isEmpty()) {
            return;
        }
        Optional<Instant> end = quietEnd(told);
        with(sql.of(RING), told, end).run();
        told.stream()
                .filter(one -> end.isEmpty() || one.notice().pace() == NoticePace.AT_ONCE)
                .collect(Collectors.groupingBy(
                        one -> one.notice().kind(),
                        LinkedHashMap::new,
                        Collectors.mapping(ToldPerson::person, Collectors.toCollection(LinkedHashSet::new))))
                .forEach((kind, recipients) -> events.publishEvent(
                        new NoticePublished(TerritoryScope.require(), List.copyOf(recipients), kind)));
    }

    /** The end of the quiet hours, when some of the notices wait for it. */
    private Optional<Instant> quietEnd(List<ToldPerson> told) {
        return told.stream().anyMatch(one -> one.notice().pace() == NoticePace.BY_DAY)
                ? rules.findQuietEnd()
                : Optional.empty();
    }

    private SqlStatement with(SqlStatement statement, List<ToldPerson> told, Optional<Instant> end) {
        return statement
                .with("now", clock.instant())
                .ids("recipients", told, ToldPerson::person)
                .uuids("ids", told, one -> NewId.next())
                .texts("kinds", told, one -> one.notice().kind())
                .ids("children", told, one -> one.notice().child())
                .texts(
                        "arguments",
                        told,
                        one -> json.writeValueAsString(one.notice().arguments()))
                .texts("links", told, one -> one.notice().link())
                .texts("dues", told, one -> one.notice().pace() == NoticePace.AT_ONCE ? null : end.orElse(null));
    }

    @Override
    @Transactional
    public void tellOnce(Collection<PersonId> people, Notice notice) {
        List<ToldPerson> told = people.stream()
                .distinct()
                .map(person -> new ToldPerson(person, notice))
                .toList();
        if (told.isEmpty() || !rules.isHeard(notice)) {
            return;
        }
        List<PersonId> released = notice.pace() == NoticePace.AT_ONCE ? release(people, notice) : List.of();
        Optional<Instant> end = quietEnd(told);
        List<PersonId> added = with(sql.of(RING + """
                         where not exists (select from core.notice known
                                           where known.recipient_id = told.recipient and known.kind = told.kind
                                             and known.link = told.link and known.read_at is null)
                        returning recipient_id"""), told, end).list(row -> row.id("recipient_id", PersonId::new));
        List<PersonId> rung = Stream.concat(released.stream(), added.stream()).toList();
        if (!rung.isEmpty() && end.isEmpty()) {
            events.publishEvent(new NoticePublished(TerritoryScope.require(), rung, notice.kind()));
        }
    }

    /** Those for whom the same waits for the end of quiet hours: it waits no longer, and tells what happened now. */
    private List<PersonId> release(Collection<PersonId> people, Notice notice) {
        return sql.of("""
                        update core.notice set due_at = null, arguments = :arguments
                        where recipient_id = any(:people) and read_at is null and kind = :kind and link = :link
                          and due_at is not null
                        returning recipient_id""")
                .ids("people", people)
                .with("kind", notice.kind())
                .with("link", notice.link())
                .json("arguments", notice.arguments())
                .list(row -> row.id("recipient_id", PersonId::new));
    }

    @Override
    @Transactional
    public void takeBackEach(Collection<PersonId> people, String kind, Collection<Map<String, String>> arguments) {
        takeBack(people, kind, arguments, "true", Set.of());
    }

    @Override
    @Transactional
    public void takeBackAbout(
            Map<ChildId, List<PersonId>> people, String kind, Collection<Map<String, String>> arguments) {
        takeBack(
                people.values().stream().flatMap(List::stream).collect(Collectors.toSet()),
                kind,
                arguments,
                "n.child_id = any(:children)",
                people.keySet());
    }

    private void takeBack(
            Collection<PersonId> people,
            String kind,
            Collection<Map<String, String>> arguments,
            String about,
            Collection<ChildId> children) {
        if (arguments.isEmpty()) {
            return;
        }
        sql.of("""
                        delete from core.notice n
                        where (n.recipient_id = any(:people) or n.due_at is not null) and (%s)
                          and n.read_at is null and n.kind = :kind
                          and exists (select from jsonb_array_elements(:arguments) as one (told)
                                      where n.arguments ->> :key = one.told ->> :key and n.arguments @> one.told)""".formatted(about))
                .ids("people", people)
                .ids("children", children)
                .with("kind", kind)
                .with("key", tellingKey(arguments))
                .json("arguments", arguments)
                .run();
    }

    @Override
    public Map<Map<String, String>, Set<PersonId>> listToldEach(
            Collection<PersonId> people, String kind, List<Map<String, String>> arguments) {
        if (arguments.isEmpty()) {
            return Map.of();
        }
        return sql
                .of("""
                        select one.place, n.recipient_id from core.notice n
                        join jsonb_array_elements(:arguments) with ordinality as one (told, place)
                          on n.arguments ->> :key = one.told ->> :key and n.arguments @> one.told
                        where n.recipient_id = any(:people) and n.kind = :kind""")
                .ids("people", people)
                .with("kind", kind)
                .with("key", tellingKey(arguments))
                .json("arguments", arguments)
                .list(row -> Map.entry(row.whole("place"), row.id("recipient_id", PersonId::new)))
                .stream()
                .collect(Collectors.groupingBy(
                        told -> arguments.get(told.getKey() - 1),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The key by which most of them differ: notices are found by its value, for comparing each with all takes the product of both. */
    private static String tellingKey(Collection<Map<String, String>> arguments) {
        return arguments.iterator().next().keySet().stream()
                .filter(key -> arguments.stream().allMatch(one -> one.containsKey(key)))
                .max(Comparator.comparingLong(key ->
                        arguments.stream().map(one -> one.get(key)).distinct().count()))
                .orElseThrow(() -> new IllegalArgumentException("arguments without a key in common"));
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

    /** A person, and a notice for that person. */
    private record ToldPerson(PersonId person, Notice notice) {}
}
