package fr.ent.core.testing;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.SecondFactor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An identity provider in memory, with the real one's rules on names and passwords. It can be made to fall silent. */
public final class FakeAccounts extends FakeOrigins implements Accounts {

    private int tooCommon;
    private final Map<String, FakeUser> users = new LinkedHashMap<>();

    @Override
    public synchronized Account open(NewAccount wanted) {
        return add(wanted).account();
    }

    @Override
    public synchronized OpeningOutcome open(NewAccount wanted, String password) {
        if (password.length() < 12) {
            return new Refused("password", "too-short");
        }
        Opened opened = add(wanted);
        setPassword(opened.account().subject(), password);
        answer();
        return opened;
    }

    private Opened add(NewAccount wanted) {
        listen();
        Optional<Account> own = findOpenedFor(wanted.person());
        if (own.isPresent()) {
            return new Opened(own.get(), Origin.ADOPTED);
        }
        String username = wanted.username().value();
        for (int number = 2; findByUsername(username).isPresent(); number++) {
            username = wanted.username().value() + number;
        }
        return new Opened(add(username, wanted.person()), Origin.NEW);
    }

    /** An account that came by FranceConnect: opened here for nobody. */
    public synchronized Account citizen() {
        return brought(AccountOrigin.FRANCECONNECT);
    }

    public synchronized Account brought(AccountOrigin origin) {
        return add(origin.prefix() + UUID.randomUUID(), null);
    }

    /** The same with what FranceConnect vouches for. */
    public synchronized Account citizen(Pivot identity) {
        Account citizen = citizen();
        user(citizen.subject()).identity = identity;
        return citizen;
    }

    private Account add(String username, @Nullable PersonId person) {
        Account account = new Account(UUID.randomUUID().toString(), username);
        users.put(account.subject(), new FakeUser(account, person));
        return account;
    }

    @Override
    public synchronized Optional<Account> findByUsername(String username) {
        listen();
        return users.values().stream()
                .map(user -> user.account)
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    @Override
    public synchronized Optional<Account> findBySubject(String subject) {
        listen();
        return Optional.ofNullable(users.get(subject)).map(user -> user.account);
    }

    @Override
    public synchronized void listBrought(AccountOrigin origin, Instant before, Consumer<List<String>> each) {
        listen();
        each.accept(users.values().stream()
                .filter(user -> user.account.username().startsWith(origin.prefix()))
                .filter(user -> user.since.isBefore(before))
                .map(user -> user.account.subject())
                .toList());
    }

    /** The account is there since that moment; all others have just come. */
    public synchronized void age(String subject, Instant since) {
        user(subject).since = since;
    }

    @Override
    public synchronized Optional<VouchedIdentity> findIdentity(String subject) {
        listen();
        return Optional.ofNullable(users.get(subject))
                .map(user -> user.identity)
                .map(VouchedIdentity::of);
    }

    @Override
    public synchronized Optional<Account> findOpenedFor(PersonId person) {
        return listOpenedFor(person).stream().findFirst();
    }

    @Override
    public synchronized void setPassword(String subject, String password) {
        takePassword();
        user(subject).set(password);
    }

    /** The filter of the commonest passwords takes the next ones for some of them. */
    public synchronized void refuseAsCommon(int passwords) {
        tooCommon = passwords;
    }

    @Override
    public synchronized Optional<Refused> choosePassword(String subject, String password) {
        Optional<Refused> refused = tooCommon-- > 0
                ? Optional.of(new Refused("password", "too-common"))
                : user(subject).refusal(password);
        if (refused.isEmpty()) {
            setPassword(subject, password);
        }
        return refused;
    }

    @Override
    public synchronized Optional<String> findProvider(String subject) {
        listen();
        return Optional.ofNullable(users.get(subject)).flatMap(FakeUser::provider);
    }

    @Override
    public synchronized AccountMeans readMeans(String subject) {
        listen();
        FakeUser user = users.get(subject);
        return user == null ? new AccountMeans(null, List.of()) : user.means();
    }

    @Override
    public synchronized void removeSecondFactors(String subject) {
        user(subject).secondFactors.clear();
    }

    @Override
    public synchronized void removeSecondFactor(String subject, String id) {
        user(subject).secondFactors.removeIf(factor -> factor.id().equals(id));
    }

    /** The owner has made another second factor. */
    public synchronized void enrol(String subject, SecondFactor made) {
        user(subject)
                .secondFactors
                .add(new EnrolledFactor(UUID.randomUUID().toString(), made, "Téléphone", Instant.EPOCH));
    }

    @Override
    public synchronized Optional<Refused> setTemporaryPassword(String subject, String password) {
        Optional<Refused> refused = choosePassword(subject, password);
        if (refused.isEmpty()) {
            user(subject).temporary = true;
        }
        return refused;
    }

    @Override
    public synchronized boolean endTemporaryPassword(String subject) {
        return findBySubject(subject).isPresent() && user(subject).endTemporaryPassword();
    }

    @Override
    public synchronized void endSession(String sid) {
        listen();
    }

    @Override
    public synchronized void disable(String subject) {
        listen();
        Optional.ofNullable(users.get(subject)).ifPresent(user -> user.enabled = false);
        endSessions(subject);
    }

    @Override
    public synchronized void enable(String subject) {
        listen();
        Optional.ofNullable(users.get(subject)).ifPresent(user -> user.enabled = true);
    }

    @Override
    public synchronized void endSessions(String subject) {
        listen();
        Optional.ofNullable(users.get(subject)).ifPresent(user -> user.sessionEnds++);
    }

    @Override
    public synchronized void delete(String subject) {
        listen();
        users.remove(subject);
    }

    public synchronized List<Account> listOpenedFor(PersonId person) {
        return users.values().stream()
                .filter(user -> person.equals(user.person))
                .map(user -> user.account)
                .toList();
    }

    public synchronized boolean signsIn(String username, String password) {
        return users.values().stream().anyMatch(user -> user.signsIn(username, password));
    }

    public synchronized boolean isEnabled(String subject) {
        return user(subject).enabled;
    }

    public synchronized int sessionEnds(String subject) {
        return user(subject).sessionEnds;
    }

    private FakeUser user(String subject) {
        listen();
        return Optional.ofNullable(users.get(subject)).orElseThrow();
    }
}
