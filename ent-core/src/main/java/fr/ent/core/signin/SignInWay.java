package fr.ent.core.signin;

/** How somebody shows who they are. */
public enum SignInWay {
    PASSWORD,
    FRANCECONNECT,
    PROCONNECT,
    EDUCONNECT,
    SECOND_FACTOR,
    /** A card of the class, which shows little: nothing that asks for a fresh sign-in opens. */
    CARD
}
