package fr.ent.core.replacement;

import fr.ent.core.PersonId;
import fr.ent.core.colleague.ColleagueOutcome;
import fr.ent.core.colleague.WriteColleague;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.rights.RightEnds;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who may stand in for a teacher: who teaches or heads a school of the territory, or did within two years. */
@Component
class StandIns {

    private static final Duration REMEMBERED = Duration.ofDays(730);

    private static final String MAY = """
            n.left_on is null
            and not exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id)
            and (exists (select from core.role_grant g
                         where g.territory_id = n.territory_id and g.person_id = n.id and g.role in ('TEACHER', 'HEAD')
                           and (g.ends_at is null or g.ends_at > :now))
                 or exists (select from core.ended_right e
                            where e.territory_id = n.territory_id and e.person_id = n.id and e.role in ('TEACHER', 'HEAD')
                              and e.ended_at > :since))
            """;

    private final Sql sql;
    private final RightEnds ends;

    private final WriteColleague writeColleague;

    StandIns(Sql sql, RightEnds ends, WriteColleague writeColleague) {
        this.sql = sql;
        this.ends = ends;
        this.writeColleague = writeColleague;
    }

    /** One of them, or a newcomer, who is written down: one of the two is given. */
    Chosen choose(@Nullable PersonId person, @Nullable NewStandIn newcomer, PersonId by) {
        if (person != null) {
            return includes(person) ? new Chosen.Somebody(person) : new Chosen.Nobody();
        }
        if (newcomer == null) {
            return new Chosen.Nobody();
        }
        return switch (writeColleague.write(newcomer.colleague(), newcomer.confirmed(), by)) {
            case ColleagueOutcome.Written(PersonId id) -> new Chosen.Somebody(id);
            case ColleagueOutcome.NamesakesKnown known -> new Chosen.Namesakes(known.sure());
        };
    }

    private boolean includes(PersonId person) {
        return sql.of("select exists (select from core.person n where n.id = :id and " + MAY + ") as there")
                .with("id", person)
                .with("now", ends.now())
                .with("since", ends.now().minus(REMEMBERED))
                .get(row -> row.flag("there"));
    }

    /** Those whose names hold all of these words, those whose name begins so first; twelve at most. */
    List<StandIn> find(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .map(word -> NameKey.of(word).value())
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               (select coalesce(string_agg(coalesce(k.name || ', ' || s.name, s.name), ' ; ' order by s.name, k.name), '')
                                from core.role_grant g
                                left join core.school_class k
                                  on k.territory_id = g.territory_id and k.id = g.scope_id and g.scope_type = 'CLASS'
                                join core.school s on s.territory_id = g.territory_id and s.id = coalesce(k.school_id, g.scope_id)
                                where g.territory_id = n.territory_id and g.person_id = n.id and g.replaces is null
                                  and g.role in ('TEACHER', 'HEAD') and (g.ends_at is null or g.ends_at > :now)) as places
                        from core.person n
                        where not exists (select from unnest(cast(:words as text[])) w (word)
                                          where n.given_key not like '%' || w.word || '%'
                                            and n.family_key not like '%' || w.word || '%')
                          and\s""" + MAY + """
                        order by n.family_key like :first || '%' or n.given_key like :first || '%' desc,
                                 n.family_key, n.given_key, n.id limit 12""")
                .with("now", ends.now())
                .with("since", ends.now().minus(REMEMBERED))
                .with("first", words.getFirst())
                .texts("words", words)
                .list(row -> new StandIn(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.text("places")));
    }

    /** The person who is to stand in. */
    sealed interface Chosen {

        record Somebody(PersonId id) implements Chosen {}

        record Nobody() implements Chosen {}

        /** @param sure whether one of them has the same address */
        record Namesakes(boolean sure) implements Chosen {}
    }
}
