package fr.ent.homework.look;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.household.TieShut;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** All that guardians were shown of their children's weeks: at the last look at each, and at the one before. */
@Component
class WeekLooks {

    private final Sql sql;

    WeekLooks(Sql sql) {
        this.sql = sql;
    }

    /**
     * The look at a week before this one.
     *
     * @param at none the first time
     * @param shown what was shown then, at the end of that look
     */
    record FormerLook(@Nullable Instant at, List<ShownThing> shown) {}

    /** Notes what is shown now. Looks are one where the last began after {@code since}; one statement for all children. */
    Map<ChildId, FormerLook> note(
            PersonId viewer, LocalDate monday, Map<ChildId, List<ShownThing>> shown, Instant now, Instant since) {
        return sql.of("""
                        insert into homework.week_look as l (person_id, child_id, monday, looked_at, shown)
                        select :viewer, cast(one.look ->> 'child' as uuid), :monday, :now, one.look -> 'shown'
                        from jsonb_array_elements(:looks) as one (look)
                        order by 2
                        on conflict (territory_id, person_id, child_id, monday) do update
                        set looked_before = case when l.looked_at <= :since then l.looked_at else l.looked_before end,
                            shown_before = case when l.looked_at <= :since then l.shown else l.shown_before end,
                            looked_at = case when l.looked_at <= :since then excluded.looked_at else l.looked_at end,
                            shown = excluded.shown
                        returning child_id, looked_before, coalesce(shown_before, '[]') as shown_before""")
                .with("viewer", viewer)
                .with("monday", monday)
                .with("now", now)
                .with("since", since)
                .json(
                        "looks",
                        shown.entrySet().stream()
                                .map(one -> Map.of("child", one.getKey().toString(), "shown", one.getValue()))
                                .toList())
                .map(
                        row -> row.id("child_id", ChildId::new),
                        row -> new FormerLook(
                                row.instantOrNull("looked_before"),
                                row.json("shown_before", new TypeReference<List<ShownThing>>() {})));
    }

    /** Weeks that are long over aren't looked at for news any more. */
    void forget(PersonId viewer, LocalDate before) {
        sql.of("delete from homework.week_look where person_id = :viewer and monday < :before")
                .with("viewer", viewer)
                .with("before", before)
                .run();
    }

    /** Forgets all that somebody was shown of a child whose guardian they aren't any more. */
    @EventListener
    @Transactional
    public void forget(TieShut tie) {
        sql.of("delete from homework.week_look where person_id = :guardian and child_id = :child")
                .with("guardian", tie.guardian())
                .with("child", tie.child())
                .run();
    }
}
