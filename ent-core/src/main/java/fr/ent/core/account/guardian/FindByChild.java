package fr.ent.core.account.guardian;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.person.Serving;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.IdentityVector;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the only guardian of the territory in scope who has a name and one of the children that ÉduConnect names. Nobody is
 * found through a child whom a court barred them from, nobody who has an account already, and nobody who serves
 * the town.
 */
@Component
class FindByChild {

    private final Sql sql;

    FindByChild(Sql sql) {
        this.sql = sql;
    }

    /** Whether ÉduConnect names schools, and none is the territory's. */
    boolean isElsewhere(GuardianIdentity guardian) {
        return !guardian.vectors().isEmpty()
                && sql.of("select count(*) from core.school where uai = any(:schools)")
                                .texts("schools", schools(guardian))
                                .count()
                        == 0;
    }

    /** Nobody when two people could be meant: a machine doesn't choose between them. */
    Optional<PersonId> only(GuardianIdentity guardian) {
        List<Candidate> found = guardiansOfChildren(guardian).stream()
                .filter(candidate -> candidate.named().is(guardian.familyName(), guardian.givenNames())
                        && guardian.vectors().stream()
                                .anyMatch(vector -> candidate.child().is(vector, guardian)))
                .toList();
        return found.stream().map(Candidate::person).distinct().count() == 1
                        && !found.getFirst().taken()
                ? Optional.of(found.getFirst().person())
                : Optional.empty();
    }

    private List<Candidate> guardiansOfChildren(GuardianIdentity guardian) {
        return sql.of("""
                        select n.id, n.family_name, n.usual_name, n.given_name, s.uai, p.ine,
                               c.family_name as child_family, c.usual_name as child_usual, c.given_name as child_given,
                               exists (select from core.account a
                                       where a.territory_id = n.territory_id and a.person_id = n.id
                                         and a.state <> 'WAITING')
                               or\s""" + Serving.SERVES + """
                               as taken
                        from core.school s
                        join core.pupil p on p.territory_id = s.territory_id and p.school_id = s.id
                        join core.person c on c.territory_id = p.territory_id and c.id = p.id
                        join core.guardianship g on g.territory_id = p.territory_id and g.child_id = p.id
                        join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
                        where s.uai = any(:schools) and (p.ine = any(:numbers) or c.family_key = any(:names))
                          and not g.restricted and p.left_on is null and n.left_on is null""")
                .texts("schools", schools(guardian))
                .texts(
                        "numbers",
                        guardian.vectors().stream().map(IdentityVector::number).toList())
                .texts(
                        "names",
                        guardian.vectors().stream()
                                .map(vector -> NameKey.of(vector.familyName()).value())
                                .toList())
                .list(FindByChild::candidate);
    }

    private static List<String> schools(GuardianIdentity guardian) {
        return guardian.vectors().stream().map(IdentityVector::uai).toList();
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.id("id", PersonId::new),
                new WrittenName(row.text("family_name"), row.text("usual_name"), row.text("given_name")),
                new NumberedChild(
                        new WrittenName(row.text("child_family"), row.text("child_usual"), row.text("child_given")),
                        Optional.ofNullable(row.textOrNull("ine")),
                        row.text("uai")),
                row.flag("taken"));
    }

    /** @param taken may not be met by this identity */
    private record Candidate(PersonId person, WrittenName named, NumberedChild child, boolean taken) {}
}
