package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Pivot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the only person of the territory in scope who has a civil identity. The town hall may have written it, so nobody is
 * found by it who has an account or a right of the staff already: an agent would open them to a stranger.
 */
@Component
class FindByPivot {

    private final Sql sql;

    FindByPivot(Sql sql) {
        this.sql = sql;
    }

    /** Nobody when two people could be meant: a machine doesn't choose between them. */
    Optional<PersonId> only(Pivot pivot) {
        List<Candidate> found = bornLike(pivot).stream()
                .filter(candidate -> candidate.identity().is(pivot))
                .toList();
        return found.size() == 1 && !found.getFirst().taken()
                ? Optional.of(found.getFirst().person())
                : Optional.empty();
    }

    private List<Candidate> bornLike(Pivot pivot) {
        return sql.of("""
                        select n.id, n.family_name, n.given_name, n.birth_date, n.sex, n.birth_place, n.birth_country,
                               exists (select from core.account a
                                       where a.territory_id = n.territory_id and a.person_id = n.id
                                         and a.state <> 'WAITING')
                               or exists (select from core.role_grant r
                                          where r.territory_id = n.territory_id and r.person_id = n.id) as taken
                        from core.person n where n.birth_date = :born and n.sex = :sex and n.left_on is null""")
                .with("born", pivot.birthDate())
                .with("sex", SamePerson.sexOf(pivot))
                .list(FindByPivot::candidate);
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.id("id", PersonId::new),
                new SamePerson(
                        row.text("family_name"),
                        row.text("given_name"),
                        row.day("birth_date"),
                        row.text("sex"),
                        row.text("birth_place"),
                        row.text("birth_country")),
                row.flag("taken"));
    }

    /** @param taken has an account or a right of the staff */
    private record Candidate(PersonId person, SamePerson identity, boolean taken) {}
}
