package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds pupils who have left the schools of the territory in scope. */
@Component
class LeaverRows {

    private final Sql sql;

    LeaverRows(Sql sql) {
        this.sql = sql;
    }

    /** The one of this name and birth date who left last. */
    Optional<ChildId> find(PersonContent.Identity identity) {
        return list(identity, "n.birth_date = cast(:birthDate as date)").stream()
                .findFirst();
    }

    /** Those of this name who may be meant since a birth date is missing; who left last comes first. */
    List<ChildId> listUnsure(PersonContent.Identity identity) {
        return list(identity, "(n.birth_date = cast(:birthDate as date)) is null");
    }

    private List<ChildId> list(PersonContent.Identity identity, String born) {
        return sql.of("""
                        select p.id from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        where n.family_key = :familyKey and n.given_key = :givenKey and p.left_on is not null
                          and %s
                        order by p.left_on desc, p.id""".formatted(born))
                .with("familyKey", identity.familyKey())
                .with("givenKey", identity.givenKey())
                .with("birthDate", identity.birthDate())
                .list(row -> row.id("id", ChildId::new));
    }

    /** Those of these children who have left. */
    Set<ChildId> among(Collection<ChildId> children) {
        return sql.of("select id from core.pupil where id = any(:children) and left_on is not null")
                .ids("children", children)
                .set(row -> row.id("id", ChildId::new));
    }
}
