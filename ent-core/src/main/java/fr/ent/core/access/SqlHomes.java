package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeChild;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.person.NameKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;

    SqlHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HomeView> list(Collection<HouseholdId> households) {
        return homes(jdbc.sql(MEMBERS.formatted("select unnest(:households)"))
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new)));
    }

    @Override
    public List<HomeView> listOf(Collection<ChildId> children) {
        return homes(jdbc.sql(MEMBERS.formatted("select household_id from core.household_member"
                        + " where person_id = any(:children) and kind = 'CHILD'"))
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new)));
    }

    @Override
    public Map<HouseholdId, List<HomeChild>> childrenSince(Collection<HouseholdId> households, LocalDate day) {
        Map<HouseholdId, List<HomeChild>> children = new HashMap<>();
        jdbc.sql("""
                        select m.household_id, p.id, p.left_on
                        from core.household_member m
                        join core.pupil p on p.territory_id = m.territory_id and p.id = m.person_id
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        where m.kind = 'CHILD' and m.household_id = any(:households)
                          and (p.left_on is null or p.left_on > :day)
                        order by m.household_id, n.birth_date nulls last, n.family_key, n.id""")
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    children.computeIfAbsent(
                                    new HouseholdId(row.getObject("household_id", UUID.class)),
                                    unseen -> new ArrayList<>())
                            .add(new HomeChild(
                                    new ChildId(row.getObject("id", UUID.class)),
                                    row.getObject("left_on", LocalDate.class)));
                });
        return children;
    }

    @Override
    public List<HomeView> search(String name, int most) {
        NameKey key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        return homes(jdbc.sql(MEMBERS.formatted("""
                        select m.household_id from core.household_member m
                        join core.person n on n.territory_id = m.territory_id and n.id = m.person_id
                        where n.left_on is null
                          and (n.given_key || n.family_key like '%' || :key || '%'
                               or n.family_key || n.given_key like '%' || :key || '%')
                        group by m.household_id
                        order by bool_or(n.family_key like :key || '%' or n.given_key like :key || '%') desc,
                                 min(n.family_key), m.household_id
                        limit :most""")).param("key", key.value()).param("most", most));
    }

    private static List<HomeView> homes(JdbcClient.StatementSpec statement) {
        Map<HouseholdId, Home> homes = new LinkedHashMap<>();
        statement.query(row -> {
            HouseholdId id = new HouseholdId(row.getObject("household_id", UUID.class));
            String name = row.getString("household_name");
            homes.computeIfAbsent(id, unseen -> new Home(id, name)).take(row);
        });
        return homes.values().stream().map(Home::view).toList();
    }

    /** A household whose members arrive one after the other. */
    private static final class Home {

        private final HouseholdId id;
        private final String name;
        private final List<PersonName> adults = new ArrayList<>();
        private final List<ChildView> children = new ArrayList<>();
        private final Set<String> addresses = new LinkedHashSet<>();

        Home(HouseholdId id, String name) {
            this.id = id;
            this.name = name;
        }

        void take(ResultSet row) throws SQLException {
            if (row.getString("kind").equals("ADULT")) {
                adults.add(Rows.name(row, 0));
                addresses.add(row.getString("address"));
            } else if (row.getObject("class_id") != null) {
                children.add(Rows.child(row, 0));
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
