package fr.ent.core.person;

import fr.ent.core.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Civil identities, read from the directory's people. */
@Component
class SqlCivilIdentities implements CivilIdentities {

    private final JdbcClient jdbc;

    SqlCivilIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, CivilIdentity> of(Collection<PersonId> people) {
        return jdbc
                .sql("""
                        select id, family_name, usual_name, given_name, birth_date, sex, birth_place, birth_country
                        from core.person where id = any(:ids)""")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(SqlCivilIdentities::identity)
                .list()
                .stream()
                .collect(Collectors.toMap(CivilIdentity::person, Function.identity()));
    }

    private static CivilIdentity identity(ResultSet row, int number) throws SQLException {
        return new CivilIdentity(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("usual_name"),
                row.getString("given_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("birth_place"),
                row.getString("birth_country"));
    }
}
