package fr.ent.core.signin;

import fr.ent.core.TerritoryId;

/** Notes in the directory that somebody has signed in by ÉduConnect. */
public interface GuardianSignIns {

    /**
     * Recognises a guardian's account. One that is tied to nobody yet is tied to the only guardian of the territory who has
     * this name and one of these children; with none or several it stays tied to nobody, and a claim code is needed. Pupils,
     * and guardians of children of other territories, aren't let in. Keeps the trail.
     *
     * @param host the territory whose host name the guardian came by
     * @param subject the account's id at the identity provider
     */
    GuardianOutcome signedIn(TerritoryId host, String subject, String username, GuardianIdentity guardian);
}
