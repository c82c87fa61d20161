package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import java.util.UUID;

/** A pupil as the directory will be: what guardians' lines are matched against. */
record Child(
        UUID id,
        String family,
        String usual,
        String given,
        String birthDate,
        String className,
        String school,
        String address) {

    Candidate candidate() {
        return new Candidate(id, given + " " + family, birthDate, className, address);
    }
}
