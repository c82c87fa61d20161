package fr.ent.core.person;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Civil identities, read from the directory's people. */
@Component
class SqlCivilIdentities implements CivilIdentities {

    private final Sql sql;

    SqlCivilIdentities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, CivilIdentity> list(Collection<PersonId> people) {
        return sql.of("""
                        select id, family_name, usual_name, given_name, birth_date, sex, birth_place, birth_country
                        from core.person where id = any(:ids)""").ids("ids", people).list(SqlCivilIdentities::identity).stream()
                .collect(Collectors.toMap(CivilIdentity::person, Function.identity()));
    }

    private static CivilIdentity identity(Row row) {
        return new CivilIdentity(
                row.id("id", PersonId::new),
                row.text("family_name"),
                row.text("usual_name"),
                row.text("given_name"),
                row.dayOrNull("birth_date"),
                row.textOrNull("sex"),
                row.text("birth_place"),
                row.text("birth_country"));
    }
}
