package fr.ent.core.signin;

import fr.ent.core.TerritoryId;
import fr.ent.core.person.Pivot;
import java.util.Optional;

/** Notes in the directory that somebody has signed in. */
public interface SignIns {

    /**
     * Recognises an account. One that is tied to nobody yet is tied to the only person of the territory with this civil
     * identity; with none or several it stays tied to nobody, and a claim code is needed. Keeps the trail.
     *
     * @param host the territory whose host name the person came by
     * @param subject the account's id at the identity provider
     */
    void signedIn(TerritoryId host, String subject, String username, Optional<Pivot> pivot);
}
