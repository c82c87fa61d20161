package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Pivot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the only person of the territory in scope who has a civil identity. */
@Component
class FindByPivot {

    private final Sql sql;

    FindByPivot(Sql sql) {
        this.sql = sql;
    }

    /** Nobody when two people could be meant: a machine doesn't choose between them. */
    Optional<PersonId> only(Pivot pivot) {
        List<PersonId> found = bornLike(pivot).stream()
                .filter(candidate -> candidate.identity().is(pivot))
                .map(Candidate::person)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Candidate> bornLike(Pivot pivot) {
        return sql.of("""
                        select id, family_name, given_name, birth_date, sex, birth_place, birth_country
                        from core.person where birth_date = :born and sex = :sex and left_on is null""")
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
                        row.text("birth_country")));
    }

    private record Candidate(PersonId person, SamePerson identity) {}
}
