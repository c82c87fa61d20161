package fr.ent.core.signin;

/** Ends of a guardian's sign-in by ÉduConnect. */
public enum GuardianOutcome {
    /** As somebody whom the directory knows, or with the code of a letter still to give. */
    IN,
    /** A pupil, or somebody else who is nobody's guardian. */
    NO_GUARDIAN,
    /** All children are in schools that aren't the territory's. */
    ELSEWHERE
}
