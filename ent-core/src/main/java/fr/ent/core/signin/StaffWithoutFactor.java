package fr.ent.core.signin;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People of the staff whose accounts had no second factor when they last signed in. */
@Component
public class StaffWithoutFactor {

    /** More than a rule's card can show. */
    public static final int MOST = 500;

    private final Sql sql;
    private final Clock clock;

    StaffWithoutFactor(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those who hold a right today to which the rule can apply, by name; one statement. */
    public List<UnprovenPerson> list() {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               array_agg(distinct g.role) as roles,
                               exists (select from core.account a
                                       where a.territory_id = n.territory_id and a.person_id = n.id
                                         and a.state = 'IN_USE') as in_use
                        from core.person n
                        join core.role_grant g on g.territory_id = n.territory_id and g.person_id = n.id
                        where n.left_on is null and (g.ends_at is null or g.ends_at > :now)
                          and g.role in ('TEACHER', 'HEAD', 'TOWN_AGENT', 'ELECTED', 'LIBRARIAN', 'TERRITORY_ADMINISTRATOR')
                          and not exists (select from core.account a
                                          where a.territory_id = n.territory_id and a.person_id = n.id
                                            and a.second_factor)
                        group by n.territory_id, n.id
                        order by n.family_key, n.given_key, n.id limit :most""")
                .with("now", clock.instant())
                .with("most", MOST)
                .list(row -> new UnprovenPerson(
                        new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                        Set.copyOf(row.choices("roles", Role.class)),
                        row.flag("in_use")));
    }

    /**
     * Somebody without a second factor.
     *
     * @param account whether there is an account that is used
     */
    public record UnprovenPerson(PersonName name, Set<Role> roles, boolean account) {

        public UnprovenPerson {
            roles = Set.copyOf(roles);
        }
    }
}
