package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.HomePage;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.person.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads households member by member and puts them together. */
@Component
class SqlHomes implements Homes {

    private static final String MEMBERS = """
            select h.id as household_id, h.name as household_name, m.kind, n.id, n.given_name,
                   coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   concat_ws(', ', nullif(n.street, ''), nullif(trim(n.postcode || ' ' || n.city), '')) as address,
                   p.class_id, c.name as class_name, p.school_id, s.name as school_name
            from core.household h
            join core.household_member m on m.territory_id = h.territory_id and m.household_id = h.id
            join core.person n on n.territory_id = m.territory_id and n.id = m.person_id
            left join core.pupil p on p.territory_id = n.territory_id and p.id = n.id and p.left_on is null
            left join core.school_class c on c.territory_id = p.territory_id and c.id = p.class_id
            left join core.school s on s.territory_id = p.territory_id and s.id = p.school_id
            where n.left_on is null and h.id in (%s)
            order by h.name, h.id, m.kind, n.birth_date nulls last, n.family_key, n.id""";

    private static final String NAMES = """
            select h.id, h.name, array(
                       select n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name)
                       from core.person n
                       where n.left_on is null and n.id in (
                           select m.person_id from core.household_member m
                           where m.household_id = h.id and m.kind = 'ADULT'
                           union all
                           select s.person_id from core.household_stay s
                           where s.household_id = h.id
                             and not exists (select from core.household_member m
                                             where m.household_id = h.id and m.kind = 'ADULT'))
                       order by n.family_key, n.id) as adults
            from core.household h
            where %s
              and (cast(:after as uuid) is null
                   or (h.name, h.id) > (select a.name, a.id from core.household a where a.id = :after))
              and (:key = '' or h.id in (
                  select m.household_id from (
                      select territory_id, household_id, person_id from core.household_member
                      union all
                      select territory_id, household_id, person_id from core.household_stay) m
                  join core.person n on n.territory_id = m.territory_id and n.id = m.person_id
                  where n.given_key || n.family_key like '%%' || :key || '%%'
                     or n.family_key || n.given_key like '%%' || :key || '%%'))
            order by h.name, h.id limit :most""";

    private final Sql sql;

    SqlHomes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HomeView> list(Collection<HouseholdId> households) {
        return homes(sql.of(MEMBERS.formatted("select unnest(:households)")).ids("households", households));
    }

    @Override
    public List<HomeView> listOf(Collection<ChildId> children) {
        return homes(sql.of(MEMBERS.formatted("select household_id from core.household_member"
                        + " where person_id = any(:children) and kind = 'CHILD'"))
                .ids("children", children));
    }

    @Override
    public Map<HouseholdId, List<HomeChild>> childrenSince(Collection<HouseholdId> households, LocalDate day) {
        return sql.of("""
                        select m.household_id, p.id, m.from_day,
                               least(coalesce(p.left_on, l.leaves_on), m.until_day) as left_on
                        from (
                            select o.territory_id, o.household_id, o.person_id, s.from_day, s.until_day
                            from core.household_member o
                            left join core.household_stay s
                                on s.territory_id = o.territory_id and s.household_id = o.household_id
                                and s.person_id = o.person_id and s.until_day is null
                            where o.kind = 'CHILD' and o.household_id = any(:households)
                            union all
                            select territory_id, household_id, person_id, from_day, until_day
                            from core.household_stay
                            where household_id = any(:households) and until_day > :day) m
                        join core.pupil p on p.territory_id = m.territory_id and p.id = m.person_id
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id
                             and l.left_at is null
                        where p.left_on is null or p.left_on > :day
                        order by m.household_id, n.birth_date nulls last, n.family_key, n.id""")
                .ids("households", households)
                .with("day", day)
                .groups(
                        row -> row.id("household_id", HouseholdId::new),
                        row -> new HomeChild(
                                row.id("id", ChildId::new), row.dayOrNull("from_day"), row.dayOrNull("left_on")));
    }

    @Override
    public Map<ChildId, List<HouseholdId>> householdsOf(Collection<ChildId> children) {
        return sql.of("""
                        select person_id, household_id from core.household_member
                        where kind = 'CHILD' and person_id = any(:children)""")
                .ids("children", children)
                .groups(row -> row.id("person_id", ChildId::new), row -> row.id("household_id", HouseholdId::new));
    }

    @Override
    public List<HomeName> listNames(Collection<HouseholdId> households) {
        return names(
                sql.of(NAMES.formatted("h.id = any(:households)")).ids("households", households),
                new HomePage("", null, households.size()));
    }

    @Override
    public List<HomeName> listNames(HomePage page) {
        return names(sql.of(NAMES.formatted("true")), page);
    }

    private static List<HomeName> names(SqlStatement statement, HomePage page) {
        NameKey key = NameKey.of(page.name());
        if (key.isEmpty() && !page.name().isBlank()) {
            return List.of();
        }
        return statement
                .with("after", page.after())
                .with("key", key.value())
                .with("most", page.most())
                .list(row -> new HomeName(row.id("id", HouseholdId::new), row.text("name"), row.texts("adults")));
    }

    @Override
    public List<HomeView> search(String name, int most) {
        NameKey key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        return homes(sql.of(MEMBERS.formatted("""
                        select m.household_id from core.household_member m
                        join core.person n on n.territory_id = m.territory_id and n.id = m.person_id
                        where n.left_on is null
                          and (n.given_key || n.family_key like '%' || :key || '%'
                               or n.family_key || n.given_key like '%' || :key || '%')
                        group by m.household_id
                        order by bool_or(n.family_key like :key || '%' or n.given_key like :key || '%') desc,
                                 min(n.family_key), m.household_id
                        limit :most""")).with("key", key.value()).with("most", most));
    }

    private static List<HomeView> homes(SqlStatement statement) {
        Map<HouseholdId, GatheredHome> homes = new LinkedHashMap<>();
        statement.each(row -> {
            HouseholdId id = row.id("household_id", HouseholdId::new);
            String name = row.text("household_name");
            homes.computeIfAbsent(id, unseen -> new GatheredHome(id, name)).take(row);
        });
        return homes.values().stream().map(GatheredHome::view).toList();
    }

    /** A household whose members arrive one after the other. */
    private static final class GatheredHome {

        private final HouseholdId id;
        private final String name;
        private final List<PersonName> adults = new ArrayList<>();
        private final List<ChildView> children = new ArrayList<>();
        private final Set<String> addresses = new LinkedHashSet<>();

        GatheredHome(HouseholdId id, String name) {
            this.id = id;
            this.name = name;
        }

        void take(Row row) {
            if (row.text("kind").equals("ADULT")) {
                adults.add(DirectoryRows.name(row));
                addresses.add(row.text("address"));
            } else if (row.has("class_id")) {
                children.add(DirectoryRows.child(row));
            }
        }

        HomeView view() {
            return new HomeView(
                    id,
                    name,
                    adults,
                    children,
                    addresses.stream().filter(address -> !address.isEmpty()).toList());
        }
    }
}
