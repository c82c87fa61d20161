package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Pivot;
import fr.ent.core.person.Serving;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the only person of the territory in scope who has a civil identity: the one that FranceConnect vouched for, else the
 * one of the directory. The town hall may have written the latter, so nobody is found by it who has an account already, and
 * nobody at all who has a right of the staff: an agent would open them to a stranger.
 */
@Component
class FindByPivot {

    private final Sql sql;

    FindByPivot(Sql sql) {
        this.sql = sql;
    }

    /** Nobody when two people could be meant: a machine doesn't choose between them. */
    Optional<PersonId> only(Pivot pivot) {
        if (pivot.birthDate() == null) {
            return Optional.empty();
        }
        List<Candidate> found = bornLike(pivot.birthDate(), SamePerson.sexOf(pivot)).stream()
                .filter(candidate -> candidate.identity().is(pivot))
                .toList();
        return found.size() == 1 && !found.getFirst().taken()
                ? Optional.of(found.getFirst().person())
                : Optional.empty();
    }

    private List<Candidate> bornLike(LocalDate born, String sex) {
        return sql.of("""
                        select n.id, n.family_name, n.given_name, n.birth_date, n.sex, n.birth_place, n.birth_country,
                               exists (select from core.account a
                                       where a.territory_id = n.territory_id and a.person_id = n.id
                                         and a.state <> 'WAITING')
                               or\s""" + Serving.SERVES + """
                               as taken
                        from core.person n
                        where n.birth_date = :born and n.sex = :sex and n.left_on is null
                          and not exists (select from core.vouched_identity v
                                          where v.territory_id = n.territory_id and v.person_id = n.id)
                        union all
                        select n.id, v.family_name, v.given_names, v.birth_date, v.sex, v.birth_place, v.birth_country,
                        """ + Serving.SERVES + """
                               as taken
                        from core.vouched_identity v
                        join core.person n on n.territory_id = v.territory_id and n.id = v.person_id
                        where v.birth_date = :born and v.sex = :sex and n.left_on is null""")
                .with("born", born)
                .with("sex", sex)
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

    /** @param taken may not be met by this identity */
    private record Candidate(PersonId person, SamePerson identity, boolean taken) {}
}
