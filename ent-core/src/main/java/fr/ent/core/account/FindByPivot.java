package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.person.Pivot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the only person of the territory in scope who has a civil identity. */
@Component
class FindByPivot {

    private final JdbcClient jdbc;

    FindByPivot(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select id, family_name, given_name, birth_date, sex, birth_place, birth_country
                        from core.person where birth_date = :born and sex = :sex and left_on is null""")
                .param("born", pivot.birthDate())
                .param("sex", SamePerson.sexOf(pivot))
                .query(FindByPivot::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new PersonId(row.getObject("id", UUID.class)),
                new SamePerson(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("sex"),
                        row.getString("birth_place"),
                        row.getString("birth_country")));
    }

    private record Candidate(PersonId person, SamePerson identity) {}
}
