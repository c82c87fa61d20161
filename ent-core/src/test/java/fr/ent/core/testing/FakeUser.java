package fr.ent.core.testing;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.EnrolledFactor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user of {@link FakeAccounts}. */
final class FakeUser {

    final Account account;
    final @Nullable PersonId person;

    @Nullable
    String password;

    @Nullable
    Pivot identity;

    final List<EnrolledFactor> secondFactors = new ArrayList<>();
    Instant passwordSince = Instant.EPOCH;
    Instant since = Instant.MAX;
    boolean temporary;
    boolean enabled = true;
    int sessionEnds;

    FakeUser(Account account, @Nullable PersonId person) {
        this.account = account;
        this.person = person;
    }

    /** The provider that brought it, known by the name. */
    Optional<String> provider() {
        return person != null
                ? Optional.empty()
                : Stream.of(AccountOrigin.FRANCECONNECT, AccountOrigin.PROCONNECT, AccountOrigin.EDUCONNECT)
                        .filter(origin -> account.username().startsWith(origin.prefix()))
                        .map(origin -> origin.name().toLowerCase(Locale.ROOT))
                        .findFirst();
    }

    boolean signsIn(String username, String wanted) {
        return enabled && account.username().equals(username) && wanted.equals(password);
    }

    /** Why this can be no password, or nothing. */
    Optional<Refused> refusal(String wanted) {
        if (wanted.length() < 12) {
            return Optional.of(new Refused("password", "too-short"));
        }
        return wanted.equals(account.username())
                ? Optional.of(new Refused("password", "same-as-username"))
                : Optional.empty();
    }

    /** One that stays. Each is a second newer than the one before. */
    void set(String wanted) {
        password = wanted;
        passwordSince = passwordSince.plusSeconds(1);
        temporary = false;
    }

    AccountMeans means() {
        return new AccountMeans(password == null ? null : passwordSince, secondFactors);
    }

    /** Whether the owner hadn't chosen another yet. */
    boolean endTemporaryPassword() {
        if (temporary) {
            password = UUID.randomUUID().toString();
        }
        return temporary;
    }
}
