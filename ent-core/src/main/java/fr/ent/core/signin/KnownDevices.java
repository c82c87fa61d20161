package fr.ent.core.signin;

/** The browsers in which accounts were signed in, as far as the directory remembers them. */
public interface KnownDevices {

    /**
     * Somebody has signed in, second factor included. A browser that the account wasn't signed in to before is told to its
     * owner, in the bell and by mail to a verified address; not to pupils, who share computers, and not the account's first.
     * Within a request.
     */
    void signedIn(String subject, SignInDevice device);
}
