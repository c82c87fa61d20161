package fr.ent.infra.broker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The product's word that a pupil has come in by a card of the class: which account, which person, until when it is good, and a
 * number that makes it serve once.
 */
record SealedCard(String subject, String person, long goodUntil, String number) {

    /** The longest that one is good for, in seconds, whatever it says. */
    private static final int GOOD = 60;

    /** By how much the product's clock and this one may differ, either way. */
    private static final int SKEW = 60;

    /** For how long what is used is remembered. */
    static final int LONGEST = GOOD + 2 * SKEW;

    private static final Logger LOG = Logger.getLogger(SealedCard.class);

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{22})");

    /** Whether a sign-in says that it is one by a card, sealed or not. */
    static boolean isClaimed(AuthenticationSessionModel journey) {
        return Seal.parameter(journey, "card") != null;
    }

    /** The card, if the seal is the product's, for the very address that the sign-in comes back to, and still good. */
    static Optional<SealedCard> find(AuthenticationSessionModel journey) {
        return Optional.ofNullable(Seal.parameter(journey, "card"))
                .filter(text -> Seal.isOn(sealed(text, journey.getRedirectUri()), "card_seal", journey))
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(part -> new SealedCard(part.group(1), part.group(2), Long.parseLong(part.group(3)), part.group(4)))
                .filter(card -> card.isGood(Time.currentTimeSeconds()));
    }

    private boolean isGood(long now) {
        long left = goodUntil - now;
        boolean good = left >= -SKEW && left <= GOOD + SKEW;
        if (!good) {
            LOG.warnf(
                    "A card is refused that is sealed by the product and was good for %d more seconds: unless it was used late, the"
                            + " clocks of this machine and of the product's differ; keep both by NTP",
                    left);
        }
        return good;
    }

    /** It begins as no address of a town does, so that no town's name can be taken for a card. */
    private static String sealed(String text, @Nullable String comesBackTo) {
        return "card\n" + comesBackTo + "\n" + text;
    }
}
