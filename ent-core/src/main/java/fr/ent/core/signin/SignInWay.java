package fr.ent.core.signin;

/** How somebody shows who they are. */
public enum SignInWay {
    PASSWORD,
    FRANCECONNECT,
    PROCONNECT,
    EDUCONNECT,
    SECOND_FACTOR
}
