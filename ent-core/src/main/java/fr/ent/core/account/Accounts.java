package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.signin.EnrolledFactor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Accounts at the identity provider: the only door to it. Each call goes over the network and throws a 503
 * {@code urn:ent:problem:core:accounts-unavailable} when the provider doesn't answer.
 */
public interface Accounts {

    /**
     * Opens an account that can't be signed in to until it gets a password. The person's own account is returned when
     * there is one already, so that a run cut short can be repeated; a name taken by another gets a number.
     */
    Account open(NewAccount wanted);

    /** Opens an account with a password chosen by the person, or nothing at all when the password is refused. */
    OpeningOutcome open(NewAccount wanted, String password);

    Optional<Account> findByUsername(String username);

    Optional<Account> findBySubject(String subject);

    /**
     * Accounts that a provider brought before a moment, by the names that the realm gives them; in parts, since there may be
     * thousands.
     *
     * @param each gets their subjects
     */
    void listBrought(AccountOrigin origin, Instant before, Consumer<List<String>> each);

    /** The identity of an account that came by FranceConnect or ÉduConnect, as it was vouched for at the last sign-in. */
    Optional<VouchedIdentity> findIdentity(String subject);

    /** The account that was opened for this person here; accounts brought by another are nobody's. */
    Optional<Account> findOpenedFor(PersonId person);

    /** Sets a password; a person locked out by wrong ones gets in with it at once. */
    void setPassword(String subject, String password);

    /** Sets a password that the person chose, as {@link #setPassword} does; or nothing, and why the policy refuses it. */
    Optional<OpeningOutcome.Refused> choosePassword(String subject, String password);

    /** The provider whose word brought the account, {@code franceconnect} say; empty for one that was opened here. */
    Optional<String> findProvider(String subject);

    /** Whether the account is signed in to with a password; not with FranceConnect's word. */
    default boolean hasPassword(String subject) {
        return findPasswordSince(subject).isPresent();
    }

    /** When the password was set that the account is signed in to with; empty where there is none. */
    default Optional<Instant> findPasswordSince(String subject) {
        return Optional.ofNullable(readMeans(subject).passwordSince());
    }

    /** The second factors that the account has; none when it is gone. */
    default List<EnrolledFactor> listSecondFactors(String subject) {
        return readMeans(subject).factors();
    }

    /** The password and the second factors that the account has; none when it is gone. */
    AccountMeans readMeans(String subject);

    /** Takes one second factor from an account; nothing happens when it is gone already. */
    void removeSecondFactor(String subject, String id);

    /** Takes all second factors from an account, whose owner chooses new ones; nothing happens when it is gone already. */
    void removeSecondFactors(String subject);

    /** Sets a password that must be changed at the next sign-in; or nothing, and why the policy refuses it. */
    Optional<OpeningOutcome.Refused> setTemporaryPassword(String subject, String password);

    /**
     * Takes the force of a password that was set to be changed at the next sign-in; whether it had any. Nothing happens to one
     * that the owner chose since, nor to an account that is gone.
     */
    boolean endTemporaryPassword(String subject);

    /** Refuses further sign-ins and ends the sessions there are; nothing happens to an account that is gone. */
    void disable(String subject);

    /** Lets in again; nothing happens to an account that is gone. */
    void enable(String subject);

    /** Ends all sessions of an account; nothing happens when it is gone. */
    void endSessions(String subject);

    /** Ends one session of the provider's, by the {@code sid} of its tokens; nothing happens when it is over. */
    void endSession(String sid);

    /** Removes the account; nothing happens when it is gone already. */
    void delete(String subject);
}
