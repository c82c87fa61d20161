package fr.ent.core.trail;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.core.trail.HiddenFamily.Hidden;
import fr.ent.core.trail.TrailEntry.TargetKind;
import fr.ent.core.trail.TrailEntry.TrailPerson;
import fr.ent.core.trail.TrailEntry.TrailTarget;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads the trail of the territory in scope, newest first: one statement for so many entries, with all names. */
@Component
class TrailRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final String ENTRIES = """
            with page as materialized (
                select a.id, a.at, a.actor_id, a.action, a.target, a.details, a.address,
                       split_part(a.target, ':', 1) as kind, substr(a.target, strpos(a.target, ':') + 1) as rest,
                       case when a.target ~ '^[a-z-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                            then cast(split_part(a.target, ':', 2) as uuid) end as target_id
                from core.audit_entry a
                where a.at >= :from and a.at < :to
            """;

    private static final String NAMED = """

                  and (a.actor_id is null or a.actor_id <> all(:hiddenActors)) and a.target <> all(:hiddenTargets)
                  and not (array(select d.value from jsonb_each_text(a.details) d) && cast(:hiddenActors as text[]))
                order by a.at desc, a.id desc limit :most)
            select p.id, p.at, p.actor_id, p.action, p.target, p.details, p.address, n.id as person,
                   case when p.kind in ('person', 'child', 'pupil') then 'PERSON'
                        when p.kind in ('account', 'household', 'school', 'class') then upper(p.kind)
                        else 'OTHER' end as kind,
                   (select coalesce(jsonb_object_agg(q.id,
                               q.given_name || ' ' || coalesce(nullif(q.usual_name, ''), q.family_name)), '{}')
                    from core.person q
                    where q.id = any(array(select cast(d.value as uuid) from jsonb_each_text(p.details) d
                                           where d.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))) as people,
                   b.given_name || ' ' || coalesce(nullif(b.usual_name, ''), b.family_name) as actor,
                   coalesce(n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name),
                            h.name, s.name, k.name || ', ' || ks.name,
                            case when p.target_id is null and p.kind <> 'account' then p.target end) as whom
            from page p
            left join core.person b on b.id = p.actor_id
            left join core.account c on p.kind = 'account' and c.subject = p.rest
            left join core.person n on n.id = coalesce(
                c.person_id, case when p.kind in ('person', 'child', 'pupil') then p.target_id end)
            left join core.household h on p.kind = 'household' and h.id = p.target_id
            left join core.school s on p.kind = 'school' and s.id = p.target_id
            left join core.school_class k on p.kind = 'class' and k.id = p.target_id
            left join core.school ks on ks.id = k.school_id
            order by p.at desc, p.id desc""";

    private static final String BY = "and a.actor_id = :actor";
    private static final String OF = "and a.action = :action";
    private static final String ABOUT = """
            and (exists (select from jsonb_each_text(a.details) d where d.value = :about) or a.target = any(array(
                select what || :about from unnest(array['person:', 'child:', 'pupil:']) what
                union all select 'account:' || x.subject from core.account x where x.person_id = cast(:about as uuid)
                union all select 'household:' || m.household_id from core.household_member m
                          where m.person_id = cast(:about as uuid))))""";
    private static final String AFTER =
            "and (a.at, a.id) < (select l.at, l.id from core.audit_entry l where l.id = :after)";

    private final Sql sql;
    private final Territories territories;

    TrailRows(Sql sql, Territories territories) {
        this.sql = sql;
        this.territories = territories;
    }

    /** @param after the entry after which the trail goes on */
    List<TrailEntry> list(TrailPeriod period, TrailQuestion question, Hidden hidden, @Nullable UUID after, int most) {
        ZoneId zone = zone();
        String conditions = String.join(
                "\n",
                question.actor() == null ? "" : BY,
                question.about() == null ? "" : ABOUT,
                question.hasAction() ? OF : "",
                after == null ? "" : AFTER);
        return sql.of(ENTRIES + conditions + NAMED)
                .with("from", period.begins(zone))
                .with("to", period.ends(zone))
                .ids("hiddenActors", hidden.actors())
                .texts("hiddenTargets", hidden.targets())
                .with("most", most)
                .with(asked(question, after))
                .list(TrailRows::entry);
    }

    private static Map<String, Object> asked(TrailQuestion question, @Nullable UUID after) {
        Map<String, Object> asked = new HashMap<>();
        if (question.actor() != null) {
            asked.put("actor", question.actor());
        }
        if (question.about() != null) {
            asked.put("about", question.about().toString());
        }
        if (question.hasAction()) {
            asked.put("action", question.action());
        }
        if (after != null) {
            asked.put("after", after);
        }
        return asked;
    }

    /** The time in which days of the trail begin and end. */
    ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }

    private static TrailEntry entry(Row row) {
        PersonId actor = row.idOrNull("actor_id", PersonId::new);
        return new TrailEntry(
                row.uuid("id"),
                row.instant("at"),
                row.text("action"),
                actor == null ? null : new TrailPerson(actor, row.textOrNull("actor")),
                new TrailTarget(
                        row.choice("kind", TargetKind.class),
                        row.idOrNull("person", PersonId::new),
                        row.textOrNull("whom")),
                row.json("details", TEXTS),
                row.json("people", TEXTS),
                row.text("address"));
    }
}
