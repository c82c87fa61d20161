package fr.ent.core.signin;

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
}
