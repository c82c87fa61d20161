package fr.ent.core.account;

/** How the opening of an account with a chosen password ends. */
public sealed interface OpeningOutcome {

    record Opened(Account account, Origin origin) implements OpeningOutcome {}

    /**
     * The provider's policy wants it otherwise.
     *
     * @param field {@code password} or {@code email}
     * @param code why, for the client to word: {@code too-short}, {@code same-as-username}, {@code too-common}, {@code refused}
     */
    record Refused(String field, String code) implements OpeningOutcome {}

    /** Whether the account was made now, or was the person's own already and only got the password. */
    enum Origin {
        NEW,
        ADOPTED
    }
}
