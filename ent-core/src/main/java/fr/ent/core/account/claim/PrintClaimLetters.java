package fr.ent.core.account.claim;

import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.audit.Audit;
import fr.ent.core.rights.EndRights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints the letters of a class: each makes a fresh code for a guardian without account, which nobody can read again.
 * The printer may use it: for a while the two are one pair of eyes.
 */
@Component
class PrintClaimLetters {

    private static final Duration VALIDITY = Duration.ofDays(90);

    private final Addressees addressees;
    private final ClaimCodes codes;
    private final Audit audit;
    private final Clock clock;
    private final EndRights endRights;

    PrintClaimLetters(Addressees addressees, ClaimCodes codes, Audit audit, Clock clock, EndRights endRights) {
        this.addressees = addressees;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
        this.endRights = endRights;
    }

    /** Nothing when every guardian of the class has an account. */
    @Transactional
    public Optional<ClaimLetters> print(ClassView schoolClass, Viewer viewer) {
        return issue(schoolClass, addressees.list(schoolClass.id(), viewer), viewer);
    }

    /** The letter of one of them; nothing when this guardian has an account. */
    @Transactional
    public Optional<ClaimLetters> print(ClassView schoolClass, PersonId guardian, Viewer viewer) {
        return issue(
                schoolClass,
                addressees.list(schoolClass.id(), viewer).stream()
                        .filter(addressee -> addressee.person().equals(guardian))
                        .toList(),
                viewer);
    }

    private Optional<ClaimLetters> issue(ClassView schoolClass, List<Addressee> waiting, Viewer viewer) {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Instant expiry = clock.instant().plus(VALIDITY);
        List<PersonId> people = waiting.stream().map(Addressee::person).toList();
        Map<PersonId, OneTimeCode> issued = codes.issue(people, schoolClass.id(), expiry, viewer.person());
        endRights.overrule(people, viewer.person());
        audit.record(
                viewer.person(),
                "claim-letters.printed",
                "class:" + schoolClass.id(),
                Map.of("letters", Integer.toString(waiting.size())));
        return Optional.of(new ClaimLetters(
                expiry,
                waiting.stream()
                        .map(addressee ->
                                new ClaimLetter(addressee, Objects.requireNonNull(issued.get(addressee.person()))))
                        .toList()));
    }

    /** Letters that were given codes, good until {@code expiry}. */
    record ClaimLetters(Instant expiry, List<ClaimLetter> letters) {}

    /** One page. */
    record ClaimLetter(Addressee to, OneTimeCode code) {}
}
