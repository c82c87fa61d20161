package fr.ent.core.account.sheet;

import fr.ent.core.account.Accounts;
import fr.ent.core.account.OpeningOutcome;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Gives an account an easy password that the provider takes. It knows the commonest by a filter that now and then takes another for
 * one of them, so one that is refused is drawn again.
 */
@Component
public class GiveEasyPassword {

    private static final int MOST_TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;

    GiveEasyPassword(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One to keep. */
    public EasyPassword give(String subject) {
        return drawFor(password -> accounts.choosePassword(subject, password));
    }

    /** One that must be changed at the next sign-in. */
    public EasyPassword giveForOneSignIn(String subject) {
        return drawFor(password -> accounts.setTemporaryPassword(subject, password));
    }

    private EasyPassword drawFor(Function<String, Optional<OpeningOutcome.Refused>> taker) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            EasyPassword password = EasyPassword.draw(random);
            if (taker.apply(password.value()).isEmpty()) {
                return password;
            }
        }
        throw new IllegalStateException("The provider refuses every password that is drawn");
    }
}
