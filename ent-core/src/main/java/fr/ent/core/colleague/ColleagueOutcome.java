package fr.ent.core.colleague;

import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How writing a colleague down ends. */
public sealed interface ColleagueOutcome {

    record Written(PersonId id) implements ColleagueOutcome {}

    /**
     * Nobody is written down: the directory has somebody of that name.
     *
     * @param sure whether one of them has the same address
     */
    record NamesakesKnown(List<KnownColleague> people, boolean sure) implements ColleagueOutcome {}

    /** A grown-up of the same name; birth date and address tell namesakes apart. */
    record KnownColleague(
            PersonId id,
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            String email) {}
}
