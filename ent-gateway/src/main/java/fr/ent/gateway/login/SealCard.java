package fr.ent.gateway.login;

import fr.ent.core.signin.card.CardTicket;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * Tells Keycloak which pupil has come by a card of the class. The word serves once, within a minute, and for the return to
 * the door of cards alone: what comes back there gets the short session of a card, whatever else somebody writes into the address.
 */
final class SealCard {

    private static final Duration GOOD = Duration.ofMinutes(1);
    private static final int BYTES = 16;

    /** The machine's, by which Keycloak reads it, as it does with tokens. */
    private static final Clock CLOCK = Clock.systemUTC();

    private static final SecureRandom RANDOM = new SecureRandom();

    private SealCard() {}

    /** The parameters of the departure. */
    static Map<String, Object> seal(CardTicket ticket, URI comesBackTo, String secret) {
        String card = String.join(
                ".",
                ticket.subject(),
                ticket.child().toString(),
                Long.toString(CLOCK.instant().plus(GOOD).getEpochSecond()),
                number());
        return Map.of("card", card, "card_seal", Seal.of("card\n" + comesBackTo + "\n" + card, secret));
    }

    private static String number() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
