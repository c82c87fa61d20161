package fr.ent.core.person;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Civil identities: what FranceConnect vouched for, else what the directory holds. Given names are the directory's, which are the
 * first ones of what others write.
 */
@Component
class SqlCivilIdentities implements CivilIdentities {

    private final Sql sql;

    SqlCivilIdentities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, CivilIdentity> list(Collection<PersonId> people) {
        return sql.of("""
                        select n.id, coalesce(v.family_name, n.family_name) as family_name,
                               case when v.person_id is null or n.usual_name <> '' then n.usual_name else n.family_name end
                                   as usual_name,
                               n.given_name,
                               coalesce(v.birth_date, n.birth_date) as birth_date, coalesce(nullif(v.sex, ''), n.sex) as sex,
                               coalesce(v.birth_place, n.birth_place) as birth_place,
                               coalesce(v.birth_country, n.birth_country) as birth_country
                        from core.person n
                        left join core.vouched_identity v on v.territory_id = n.territory_id and v.person_id = n.id
                        where n.id = any(:ids)""").ids("ids", people).list(SqlCivilIdentities::identity).stream()
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
