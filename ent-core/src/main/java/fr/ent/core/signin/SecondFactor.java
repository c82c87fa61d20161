package fr.ent.core.signin;

/** A proof of who somebody is, beside the password. */
public enum SecondFactor {
    PASSKEY,
    AUTHENTICATOR,
    RECOVERY_CODES
}
