package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.merge.people.DoubleView.DoubleReason;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds people who may be one: of one name, and of one birth date, address or telephone, or with one e-mail and given name.
 * Those of whom somebody said that they are two aren't found again.
 */
@Component
class ListDoubles {

    private static final int MOST = 50;

    private static final String ALIKE = """
            with alive as materialized (
                select n.id, n.family_key, n.given_key, n.birth_date, lower(n.email) as email,
                       lower(n.street || ' ' || n.postcode) as address, n.street,
                       array_remove(array[regexp_replace(n.mobile_phone, '[^0-9]', '', 'g'),
                                          regexp_replace(n.home_phone, '[^0-9]', '', 'g')], '') as phones,
                       exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id) as pupil,
                       exists (select from core.role_grant r
                               where r.territory_id = n.territory_id and r.person_id = n.id) as staff
                from core.person n where n.left_on is null),
            paired as (
                select a.id as one, b.id as other from alive a
                join alive b on b.family_key = a.family_key and b.given_key = a.given_key and a.id < b.id
                union
                select a.id, b.id from alive a
                join alive b on b.email = a.email and a.email <> '' and b.given_key = a.given_key and a.id < b.id)
            select w.* from (
                select a.id as one, b.id as other, array_remove(array[
                           case when a.birth_date = b.birth_date then 'BIRTH_DATE' end,
                           case when a.email = b.email and a.email <> '' then 'EMAIL' end,
                           case when a.phones && b.phones then 'PHONE' end,
                           case when a.address = b.address and a.street <> '' then 'ADDRESS' end], null) as reasons,
                       a.family_key, a.given_key
                from paired t
                join alive a on a.id = t.one
                join alive b on b.id = t.other
                where a.pupil = b.pupil and coalesce(a.birth_date = b.birth_date, true)
                  and (:staff or not (a.staff or b.staff))
                  and not (a.id = any(:own) or b.id = any(:own))
                  and not exists (select from core.guardianship g
                                  where (g.guardian_id = a.id and g.child_id = b.id)
                                     or (g.guardian_id = b.id and g.child_id = a.id))
                  and not exists (select from core.distinct_people d where d.one_id = a.id and d.other_id = b.id)) w
            where cardinality(w.reasons) > 0
            order by w.family_key, w.given_key, w.one, w.other limit :most""";

    private final Sql sql;
    private final MergedPeople people;
    private final OwnFamilies ownFamilies;

    ListDoubles(Sql sql, MergedPeople people, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.people = people;
        this.ownFamilies = ownFamilies;
    }

    List<DoubleView> list(Viewer viewer) {
        List<Alike> found = sql.of(ALIKE)
                .with("staff", viewer.holds(Role.TERRITORY_ADMINISTRATOR))
                .with("most", MOST)
                .ids("own", ownFamilies.find(viewer).people())
                .list(ListDoubles::alike);
        Map<PersonId, PersonSide> sides = people.list(found.stream()
                .flatMap(alike -> Stream.of(alike.one(), alike.other()))
                .collect(Collectors.toSet()));
        return found.stream().flatMap(alike -> view(alike, sides).stream()).toList();
    }

    private static Optional<DoubleView> view(Alike alike, Map<PersonId, PersonSide> sides) {
        PersonSide one = sides.get(alike.one());
        PersonSide other = sides.get(alike.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(
                        new DoubleView(DoubleView.SideView.of(one), DoubleView.SideView.of(other), alike.reasons()));
    }

    private static Alike alike(Row row) {
        return new Alike(
                row.id("one", PersonId::new),
                row.id("other", PersonId::new),
                row.choices("reasons", DoubleReason.class));
    }

    private record Alike(PersonId one, PersonId other, List<DoubleReason> reasons) {}
}
