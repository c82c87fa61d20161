package fr.ent.core.signin;

/** Ends of an agent's sign-in by ProConnect. */
public enum AgentOutcome {
    IN,
    /** No mail invited anybody at this address, or it invited several people. */
    NOT_INVITED,
    /** The agent who was invited at this address has an account in use, and comes by that one. */
    HAS_ACCOUNT,
    /** The agent works for another establishment than the territory's own. */
    ELSEWHERE
}
