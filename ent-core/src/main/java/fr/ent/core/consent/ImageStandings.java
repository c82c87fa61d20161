package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Works out, of any number of pupils at once, what guardians and the register allow. */
@Component
class ImageStandings implements ImageConsents {

    /** Of each guardian in force, barred from none of these children, the latest word about each use. Takes {@code children}. */
    static final String LATEST = """
            select distinct on (w.child_id, g.rank, w.guardian_id, w.image_use)
                   w.child_id, g.rank, w.guardian_id, w.image_use, w.word, w.said_at, w.signed_on
            from core.image_consent w
            join core.guardianship g on g.territory_id = w.territory_id and g.child_id = w.child_id
                 and g.guardian_id = w.guardian_id and not g.restricted
            join core.person n on n.territory_id = w.territory_id and n.id = w.guardian_id and n.left_on is null
            where w.child_id = any(:children)
            order by w.child_id, g.rank, w.guardian_id, w.image_use, w.said_at desc, w.id desc""";

    private static final String STANDINGS = """
            with latest as (%s), asked as (
              select g.child_id, count(*) as guardians
              from core.guardianship g
              join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id and n.left_on is null
              where g.child_id = any(:children) and not g.restricted
              group by g.child_id)
            select p.id as child_id, u.image_use,
                   case when count(*) filter (where l.word = 'NO') > 0 then 'REFUSED'
                        when u.image_use in ('CLASS', 'SCHOOL')
                             and (p.photo_consent or count(*) filter (where l.word = 'YES') > 0)
                             or count(*) filter (where l.word = 'YES') = a.guardians then 'ALLOWED'
                        else 'UNANSWERED' end as standing
            from core.pupil p
            left join asked a on a.child_id = p.id
            cross join unnest(cast(:uses as text[])) as u (image_use)
            left join latest l on l.child_id = p.id and l.image_use = u.image_use
            where p.id = any(:children)
            group by p.territory_id, p.id, u.image_use, a.guardians""".formatted(LATEST);

    private final Sql sql;

    ImageStandings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<ChildId> listForbidden(Collection<ChildId> children, Collection<ImageUse> uses) {
        Set<ImageUse> asked = EnumSet.copyOf(uses);
        Map<ChildId, Integer> allowed = new HashMap<>();
        ask(children, asked, row -> {
            if (standing(row) == ImageStanding.ALLOWED) {
                allowed.merge(child(row), 1, Integer::sum);
            }
        });
        Set<ChildId> forbidden = new HashSet<>(children);
        forbidden.removeIf(child -> allowed.getOrDefault(child, 0) == asked.size());
        return forbidden;
    }

    @Override
    public Map<ChildId, Boolean> listUnanswered(Collection<ChildId> children, PersonId guardian) {
        return sql.of("""
                        select p.id as child_id, p.photo_consent as register from core.pupil p
                        where p.id = any(:children)
                          and not exists (select from core.image_consent w
                                          where w.territory_id = p.territory_id and w.child_id = p.id
                                            and w.guardian_id = :guardian)""")
                .ids("children", children)
                .with("guardian", guardian)
                .map(ImageStandings::child, row -> row.flag("register"));
    }

    /** The standing of every use, of those of these children who are in the register. */
    Map<ChildId, Map<ImageUse, ImageStanding>> list(Collection<ChildId> children) {
        Map<ChildId, Map<ImageUse, ImageStanding>> all = new HashMap<>();
        ask(
                children,
                EnumSet.allOf(ImageUse.class),
                row -> all.computeIfAbsent(child(row), unseen -> new EnumMap<>(ImageUse.class))
                        .put(row.choice("image_use", ImageUse.class), standing(row)));
        return all;
    }

    @Override
    public void hold(Collection<ChildId> children) {
        sql.of("select id from core.pupil where id = any(:children) order by id for no key update")
                .ids("children", children)
                .each(row -> {});
    }

    private void ask(Collection<ChildId> children, Set<ImageUse> uses, Consumer<Row> taker) {
        sql.of(STANDINGS).ids("children", children).texts("uses", uses).each(taker);
    }

    private static ChildId child(Row row) {
        return row.id("child_id", ChildId::new);
    }

    private static ImageStanding standing(Row row) {
        return row.choice("standing", ImageStanding.class);
    }
}
