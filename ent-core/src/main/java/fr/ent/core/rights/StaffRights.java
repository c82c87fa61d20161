package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.rights.StaffView.AccountState;
import fr.ent.core.rights.StaffView.AccountUse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who holds rights of the staff in the territory in scope: two statements a page. */
@Component
class StaffRights {

    static final int PAGE = 50;

    /** A right that ends this soon is one to look at. */
    private static final Duration SOON = Duration.ofDays(30);

    private static final String NAME =
            "n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name";

    /** The account, the day of its last sign-in where a browser is remembered, and whether an invitation is under way. */
    private static final String ACCOUNT = """
            , (select a.state from core.account a
               where a.territory_id = n.territory_id and a.person_id = n.id
               order by a.state = 'IN_USE' desc, a.created_at limit 1) as account,
              (select (max(d.seen_at) at time zone t.time_zone)::date from core.known_device d
               join core.account a on a.subject = d.subject
               join core.territory t on t.id = a.territory_id
               where a.territory_id = n.territory_id and a.person_id = n.id group by t.time_zone) as signed_in_on,
              exists (select from core.staff_invitation i
                      where i.territory_id = n.territory_id and i.person_id = n.id and i.used_at is null
                        and i.expires_at > :now) as invited
            """;

    private static final String RIGHTS = """
            select g.id, g.version, g.person_id, g.role, g.scope_type, g.scope_id, g.granted_at, g.ends_at,
                   coalesce(k.name || ', ' || s.name, s.name, '') as place,
                   b.given_name || ' ' || coalesce(nullif(b.usual_name, ''), b.family_name) as granted_by
            from (%s) g
            left join core.school_class k on k.id = g.scope_id and g.scope_type = 'CLASS'
            left join core.school s on s.id = coalesce(k.school_id, g.scope_id)
            left join core.person b on b.id = g.granted_by
            where g.person_id = any(:people)
            order by g.role, place, g.ends_at desc nulls first, g.id""";

    private static final String HELD = RIGHTS.formatted("""
            select id, version, person_id, role, scope_type, scope_id, granted_at, granted_by, ends_at from core.role_grant""");

    private static final String ENDED = RIGHTS.formatted("""
            select id, 0 as version, person_id, role, scope_type, scope_id, granted_at, granted_by, ended_at as ends_at
            from core.ended_right""");

    private static final String NAMED = """
            not exists (select from unnest(cast(:words as text[])) w (word)
                        where n.given_key not like '%' || w.word || '%' and n.family_key not like '%' || w.word || '%')
            """;

    private final Sql sql;
    private final RightEnds ends;
    private final Clock clock;

    StaffRights(Sql sql, RightEnds ends, Clock clock) {
        this.sql = sql;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * The people to show: everybody, those of whom a right ends within thirty days, those who can't sign in, or the
     * administrators who can.
     */
    enum ShownStaff {
        ALL,
        ENDING,
        WITHOUT_ACCOUNT,
        ADMINISTRATORS
    }

    /** The people to find: those to whom a right may be given, or pupils too. */
    enum SoughtPeople {
        GROWN_UPS,
        ALL
    }

    /** People by name, fifty at most, after the one named. */
    List<StaffView> list(String name, ShownStaff shown, @Nullable PersonId after) {
        List<String> words = words(name);
        if (words.isEmpty() && !name.isBlank()) {
            return List.of();
        }
        List<ListedPerson> people = sql.of("select " + NAME + ACCOUNT + """
                        from core.person n
                        where n.left_on is null
                          and exists (select from core.role_grant g
                                      where g.territory_id = n.territory_id and g.person_id = n.id
                                        and (g.ends_at is null or g.ends_at > :now)
                                        and (:shown <> 'ENDING' or g.ends_at <= :soon)
                                        and (:shown <> 'ADMINISTRATORS' or g.role = 'TERRITORY_ADMINISTRATOR'))
                          and (:shown not in ('WITHOUT_ACCOUNT', 'ADMINISTRATORS')
                               or (:shown = 'ADMINISTRATORS') = exists (select from core.account a
                                              where a.territory_id = n.territory_id and a.person_id = n.id
                                                and a.state = 'IN_USE'))
                          and\s""" + NAMED + """
                          and (cast(:after as uuid) is null
                               or (n.family_key, n.given_key, n.id) > (select a.family_key, a.given_key, a.id
                                                                       from core.person a where a.id = :after))
                        order by n.family_key, n.given_key, n.id limit :most""")
                .with("now", clock.instant())
                .with("soon", clock.instant().plus(SOON))
                .with("shown", shown)
                .texts("words", words)
                .with("after", after)
                .with("most", PAGE)
                .list(StaffRights::person);
        Map<PersonId, List<RightView>> rights =
                rights(HELD, people.stream().map(one -> one.name().id()).toList());
        return people.stream()
                .map(one -> new StaffView(
                        one.name(),
                        one.account(),
                        one.use(),
                        rights.getOrDefault(one.name().id(), List.of())))
                .toList();
    }

    /** The rights of a person, those that have ended last; nothing for a pupil or somebody unknown. */
    Optional<StaffView> find(PersonId person) {
        return sql.of("select " + NAME + ACCOUNT + """
                        from core.person n
                        where n.id = :id and not exists (select from core.pupil p
                                                         where p.territory_id = n.territory_id and p.id = n.id)""")
                .with("id", person)
                .with("now", clock.instant())
                .find(StaffRights::person)
                .map(one -> {
                    List<RightView> all =
                            new ArrayList<>(rights(HELD, List.of(person)).getOrDefault(person, List.of()));
                    all.addAll(rights(ENDED, List.of(person)).getOrDefault(person, List.of()));
                    return new StaffView(one.name(), one.account(), one.use(), all);
                });
    }

    /** People by parts of their names, those whose name begins so first; twelve at most. */
    List<GrownUpView> search(String name, SoughtPeople sought) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        return sql.of("select " + NAME + """
                        , n.birth_date, n.email from core.person n
                        where n.left_on is null
                          and (:sought = 'ALL' or not exists (select from core.pupil p
                                                              where p.territory_id = n.territory_id and p.id = n.id))
                          and\s""" + NAMED + """
                        order by n.family_key like :key || '%' or n.given_key like :key || '%'
                                 or n.given_key || n.family_key like :key || '%'
                                 or n.family_key || n.given_key like :key || '%' desc,
                                 n.family_key, n.given_key, n.id limit 12""")
                .with("sought", sought)
                .with("key", NameKey.of(name).value())
                .texts("words", words)
                .list(row -> new GrownUpView(name(row), row.dayOrNull("birth_date"), row.text("email")));
    }

    /** The words of a name, each of which stands in the given or in the family name: none reaches over both. */
    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> NameKey.of(word).value())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The requests that wait for the answer of another administrator. */
    List<RightRequestView> listRequests() {
        return sql.of("select r.id as request, r.ends_at, r.asked_at, r.asked_by, " + NAME + """
                        , b.given_name || ' ' || coalesce(nullif(b.usual_name, ''), b.family_name) as asker
                        from core.right_request r
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id
                        left join core.person b on b.territory_id = r.territory_id and b.id = r.asked_by
                        where n.left_on is null order by r.asked_at""")
                .list(row -> new RightRequestView(
                        row.id("request", RightId::new),
                        name(row),
                        ends.lastDay(row.instantOrNull("ends_at")),
                        row.id("asked_by", PersonId::new),
                        row.textOrNull("asker"),
                        row.instant("asked_at")));
    }

    private Map<PersonId, List<RightView>> rights(String which, List<PersonId> people) {
        return sql.of(which).ids("people", people).groups(row -> row.id("person_id", PersonId::new), this::right);
    }

    private RightView right(Row row) {
        Instant endsAt = row.instantOrNull("ends_at");
        return new RightView(
                row.id("id", RightId::new),
                row.whole("version"),
                row.choice("role", Role.class),
                row.choice("scope_type", ScopeType.class),
                row.uuid("scope_id"),
                row.text("place"),
                row.instantOrNull("granted_at"),
                row.textOrNull("granted_by"),
                ends.lastDay(endsAt),
                endsAt != null && !endsAt.isAfter(clock.instant()));
    }

    private static ListedPerson person(Row row) {
        return new ListedPerson(
                name(row),
                row.choiceOrNull("account", AccountState.class),
                new AccountUse(row.dayOrNull("signed_in_on"), row.flag("invited")));
    }

    private static PersonName name(Row row) {
        return new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name"));
    }

    private record ListedPerson(PersonName name, @Nullable AccountState account, AccountUse use) {}
}
