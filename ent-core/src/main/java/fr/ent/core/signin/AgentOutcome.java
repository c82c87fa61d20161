package fr.ent.core.signin;

/** Ends of an agent's sign-in by ProConnect. */
public enum AgentOutcome {
    IN,
    /** No mail invited anybody at this address, or it invited several people. */
    NOT_INVITED,
    /** The agent works for another establishment than the territory's own. */
    ELSEWHERE
}
