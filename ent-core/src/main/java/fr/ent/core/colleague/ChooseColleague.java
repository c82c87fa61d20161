package fr.ent.core.colleague;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.person.NameKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses somebody for a task at a school: whoever holds one of these roles in the territory, or did within two years, or a newcomer. */
@Component
public class ChooseColleague {

    private static final Duration REMEMBERED = Duration.ofDays(730);

    private static final String MAY = """
            n.left_on is null
            and not exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id)
            and (exists (select from core.role_grant g
                         where g.territory_id = n.territory_id and g.person_id = n.id and g.role = any(:roles)
                           and (g.ends_at is null or g.ends_at > :now))
                 or exists (select from core.ended_right e
                            where e.territory_id = n.territory_id and e.person_id = n.id and e.role = any(:roles)
                              and e.ended_at > :since))
            """;

    private final Sql sql;
    private final Clock clock;
    private final WriteColleague writeColleague;

    ChooseColleague(Sql sql, Clock clock, WriteColleague writeColleague) {
        this.sql = sql;
        this.clock = clock;
        this.writeColleague = writeColleague;
    }

    /** One of them, or a newcomer, who is written down: one of the two is given. */
    public Chosen choose(
            Set<Role> roles, @Nullable PersonId person, @Nullable NewcomingColleague newcomer, PersonId by) {
        if (person != null) {
            return includes(roles, person) ? new Chosen.Somebody(person) : new Chosen.Nobody();
        }
        if (newcomer == null) {
            return new Chosen.Nobody();
        }
        return switch (writeColleague.write(newcomer.colleague(), newcomer.confirmed(), by)) {
            case ColleagueOutcome.Written(PersonId id) -> new Chosen.Somebody(id);
            case ColleagueOutcome.NamesakesKnown known -> new Chosen.Namesakes(known.sure());
        };
    }

    private boolean includes(Set<Role> roles, PersonId person) {
        return ask("select exists (select from core.person n where n.id = :id and " + MAY + ") as there", roles)
                .with("id", person)
                .get(row -> row.flag("there"));
    }

    /** Those whose names hold all of these words, those whose name begins so first; twelve at most. */
    public List<FoundColleague> find(Set<Role> roles, String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .map(word -> NameKey.of(word).value())
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return ask("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               (select coalesce(string_agg(coalesce(k.name || ', ' || s.name, s.name), ' ; ' order by s.name, k.name), '')
                                from core.role_grant g
                                left join core.school_class k
                                  on k.territory_id = g.territory_id and k.id = g.scope_id and g.scope_type = 'CLASS'
                                join core.school s on s.territory_id = g.territory_id and s.id = coalesce(k.school_id, g.scope_id)
                                where g.territory_id = n.territory_id and g.person_id = n.id and g.replaces is null
                                  and g.role = any(:roles) and (g.ends_at is null or g.ends_at > :now)) as places
                        from core.person n
                        where not exists (select from unnest(cast(:words as text[])) w (word)
                                          where n.given_key not like '%' || w.word || '%'
                                            and n.family_key not like '%' || w.word || '%')
                          and\s""" + MAY + """
                        order by n.family_key like :first || '%' or n.given_key like :first || '%' desc,
                                 n.family_key, n.given_key, n.id limit 12""", roles)
                .with("first", words.getFirst())
                .texts("words", words)
                .list(row -> new FoundColleague(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.text("places")));
    }

    private SqlStatement ask(String statement, Set<Role> roles) {
        Instant now = clock.instant();
        return sql.of(statement).texts("roles", roles).with("now", now).with("since", now.minus(REMEMBERED));
    }

    /** The person who is chosen. */
    public sealed interface Chosen {

        record Somebody(PersonId id) implements Chosen {}

        record Nobody() implements Chosen {}

        /** @param sure whether one of them has the same address */
        record Namesakes(boolean sure) implements Chosen {}
    }
}
