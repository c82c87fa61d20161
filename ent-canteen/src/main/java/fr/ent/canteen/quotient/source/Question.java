package fr.ent.canteen.quotient.source;

import fr.ent.core.CivilIdentity;
import java.time.Duration;

/** Whose quotient is asked for. */
public sealed interface Question {

    /** How long an answer holds, during which nobody asks again. */
    Duration holds();

    /** The civil identity that the town hall knows, which nobody can type. */
    record OfIdentity(CivilIdentity identity) implements Question {
        @Override
        public Duration holds() {
            return Duration.ofHours(24);
        }
    }

    /** Whoever FranceConnect gave this access token to, a minute ago at most. */
    record OfFranceConnect(String accessToken) implements Question {
        @Override
        public Duration holds() {
            return Duration.ofHours(1);
        }

        @Override
        public String toString() {
            return "OfFranceConnect";
        }
    }
}
