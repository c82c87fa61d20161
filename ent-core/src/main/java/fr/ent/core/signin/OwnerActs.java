package fr.ent.core.signin;

import java.time.Instant;
import java.util.Optional;

/** Acts of somebody on the own account, as the directory keeps them. */
public interface OwnerActs {

    /**
     * Ends a session of the identity provider's, since its owner ended ours from another device. Keeps the trail.
     *
     * @param sid the session's id at the identity provider
     */
    void endSession(String subject, String sid);

    /**
     * Ends a session of the identity provider's that ours left behind.
     *
     * @param sid the session's id at the identity provider
     */
    void endLeftBehind(String sid);

    /** The moment since when the account has the password that it has. */
    Optional<Instant> passwordSince(String subject);

    /** Tells the owner of an account that whoever knew its password has changed it. Keeps the trail. */
    void passwordChanged(String subject);
}
