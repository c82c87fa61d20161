package fr.ent.core.signin;

import fr.ent.core.TerritoryId;

/** Notes in the directory that an agent has signed in by ProConnect. */
public interface AgentSignIns {

    /**
     * Recognises an agent's account, unless it is one of another establishment than the territory's own. One that is tied to
     * nobody yet is tied to the only member of the staff whom a mail invited at this address, unless they have an account in use.
     * Keeps the trail.
     *
     * @param host the territory whose host name the agent came by
     * @param subject the account's id at the identity provider
     */
    AgentOutcome signedIn(TerritoryId host, String subject, String username, AgentIdentity agent);
}
