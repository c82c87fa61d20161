package fr.ent.gateway.login;

import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.OwnerActs;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SecondFactors;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The passwords and second factors that doors make, as Keycloak has them. */
@Component
class MadeAtDoors {

    private final OwnerActs acts;
    private final SecondFactors secondFactors;

    MadeAtDoors(OwnerActs acts, SecondFactors secondFactors) {
        this.acts = acts;
        this.secondFactors = secondFactors;
    }

    /** The marks of what an account has of that which a door makes; another one has another mark. */
    Set<String> list(String door, String subject) {
        if (door.equals(SignInDoors.PASSWORD)) {
            return acts.passwordSince(subject)
                    .map(Instant::toString)
                    .map(Set::of)
                    .orElseGet(Set::of);
        }
        Optional<SecondFactor> kind = SignInDoors.enrolledAt(door);
        return kind.isEmpty()
                ? Set.of()
                : secondFactors.list(subject).stream()
                        .filter(factor -> factor.kind() == kind.get())
                        .map(EnrolledFactor::id)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
