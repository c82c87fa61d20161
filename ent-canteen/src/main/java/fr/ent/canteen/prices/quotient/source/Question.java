package fr.ent.canteen.prices.quotient.source;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.core.person.CivilIdentity;
import java.time.Duration;

/** A question for one person's quotient, put to CAF or MSA. */
public sealed interface Question {

    AskingWay way();

    /** The civil identity that the town hall knows, which nobody can type. */
    record OfIdentity(CivilIdentity identity) implements Question {
        @Override
        public AskingWay way() {
            return AskingWay.IDENTITY;
        }
    }

    /** The person FranceConnect gave this token to, a minute ago at most. */
    record OfFranceConnect(FranceConnectToken token) implements Question {
        @Override
        public AskingWay way() {
            return AskingWay.FRANCE_CONNECT;
        }
    }

    /** By what one is recognised at CAF and MSA. */
    enum AskingWay {
        IDENTITY(Duration.ofHours(24)),
        FRANCE_CONNECT(Duration.ofHours(1));

        private final Duration holds;

        AskingWay(Duration holds) {
            this.holds = holds;
        }

        /** How long an answer holds, during which nobody asks again. */
        public Duration holds() {
            return holds;
        }
    }
}
