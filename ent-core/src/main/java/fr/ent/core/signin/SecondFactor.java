package fr.ent.core.signin;

/** What shows who somebody is, beside the password. */
public enum SecondFactor {
    PASSKEY,
    AUTHENTICATOR,
    RECOVERY_CODES
}
