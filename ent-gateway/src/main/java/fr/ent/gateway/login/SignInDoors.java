package fr.ent.gateway.login;

import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SignInWay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The doors to Keycloak by name, each with what it asks there. */
final class SignInDoors {

    /** The door to a new password: Keycloak asks the old one first, and takes the new one itself. */
    static final String PASSWORD = "password";

    /** The door to the second factor of whoever has just given the password. */
    static final String SECOND_FACTOR = "second-factor";

    /** The door to recovery codes. */
    static final String RECOVERY_CODES = "recovery-codes";

    /**
     * Sessions of Keycloak and of other providers outlive ours: whoever comes in shows anew who they are. Keycloak passes it
     * on to the provider.
     */
    private static final String ANEW = "prompt=login";

    /**
     * The level of a second factor, written as a claim ({@code {"id_token":{"acr":{"values":["second-factor"]}}}}):
     * {@code acr_values} Keycloak would pass on to FranceConnect, which has levels of its own and takes one only.
     */
    private static final String TWO_PROOFS =
            "claims=%7B%22id_token%22%3A%7B%22acr%22%3A%7B%22values%22%3A%5B%22second-factor%22%5D%7D%7D%7D";

    private static final String PROCONNECT = "proconnect";
    private static final String EDUCONNECT = "educonnect";

    /** The door of pupils who come by a card of the class. */
    static final String CARD = "card";

    private static final String AGAIN = "again-";

    private static final Set<String> ENTRANCES = Set.of("ent", "franceconnect", PROCONNECT, EDUCONNECT, CARD);

    /** Each door with the query of its departure. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("ent", "?" + ANEW),
            Map.entry("franceconnect", "?kc_idp_hint=franceconnect&" + ANEW),
            Map.entry(PROCONNECT, "?kc_idp_hint=proconnect&" + ANEW),
            Map.entry(EDUCONNECT, "?kc_idp_hint=educonnect&" + ANEW),
            Map.entry(CARD, "?" + ANEW),
            Map.entry(PASSWORD, "?kc_action=UPDATE_PASSWORD&" + ANEW),
            Map.entry(SECOND_FACTOR, "?" + TWO_PROOFS),
            Map.entry("passkey", "?kc_action=webauthn-register"),
            Map.entry("authenticator", "?kc_action=CONFIGURE_TOTP"),
            Map.entry(RECOVERY_CODES, "?kc_action=CONFIGURE_RECOVERY_AUTHN_CODES"),
            Map.entry(again(SignInWay.PASSWORD), "?" + ANEW),
            Map.entry(again(SignInWay.FRANCECONNECT), "?kc_idp_hint=franceconnect&" + ANEW),
            Map.entry(again(SignInWay.PROCONNECT), "?kc_idp_hint=proconnect&" + ANEW),
            Map.entry(again(SignInWay.EDUCONNECT), "?kc_idp_hint=educonnect&" + ANEW),
            Map.entry(again(SignInWay.SECOND_FACTOR), "?" + TWO_PROOFS));

    private SignInDoors() {}

    /** The door where somebody who is signed in shows it again. */
    private static String again(SignInWay way) {
        return AGAIN + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isAgain(String door) {
        return door.startsWith(AGAIN);
    }

    /** Whether the door is only there where FranceConnect is offered. */
    static boolean isForCitizens(String door) {
        return door.equals("franceconnect") || door.equals(again(SignInWay.FRANCECONNECT));
    }

    /** Whether the door is only there where ProConnect is offered. */
    static boolean isForAgents(String door) {
        return door.equals(PROCONNECT) || door.equals(again(SignInWay.PROCONNECT));
    }

    /** Whether the door is only there where ÉduConnect is offered. */
    static boolean isForGuardians(String door) {
        return door.equals(EDUCONNECT) || door.equals(again(SignInWay.EDUCONNECT));
    }

    /** Added to a door for somebody for whom another vouches: Keycloak has no password of theirs to ask. */
    static Map<String, Object> by(String provider) {
        return Map.of("kc_idp_hint", provider);
    }

    /** Whether the door begins a session; the others are for somebody who has one. */
    static boolean isEntrance(String door) {
        return ENTRANCES.contains(door);
    }

    /** Whether somebody who comes back from the door may be signed in now who wasn't before. */
    static boolean mayEndSignIn(String door) {
        return isEntrance(door) || door.equals(SECOND_FACTOR);
    }

    /** Whether the browser is looked at as one that the person may not know: the tablet of a class is everybody's. */
    static boolean meetsDevice(String door) {
        return mayEndSignIn(door) && !door.equals(CARD);
    }

    /** Whether Keycloak asks there who it is whatever it knows: everywhere but where a second factor is made. */
    static boolean asksAnew(String door) {
        return enrolledAt(door).isEmpty();
    }

    /** The second factor that is made at a door. */
    static Optional<SecondFactor> enrolledAt(String door) {
        return switch (door) {
            case "passkey" -> Optional.of(SecondFactor.PASSKEY);
            case "authenticator" -> Optional.of(SecondFactor.AUTHENTICATOR);
            case RECOVERY_CODES -> Optional.of(SecondFactor.RECOVERY_CODES);
            default -> Optional.empty();
        };
    }
}
