package fr.ent.core.account;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the identity provider what an account came by. Most names rule a provider out, and then nobody is asked. */
@Component
public class FindOrigin {

    private final Accounts accounts;

    FindOrigin(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether a provider may have brought it, by its name alone. */
    public static boolean mayBeBrought(Account account) {
        return brought(account).findAny().isPresent();
    }

    private static Stream<AccountOrigin> brought(Account account) {
        return Stream.of(AccountOrigin.FRANCECONNECT, AccountOrigin.PROCONNECT, AccountOrigin.EDUCONNECT)
                .filter(origin -> origin.fits(account));
    }

    public AccountOrigin find(Account account) {
        return brought(account)
                .filter(origin -> accounts.findProvider(account.subject())
                        .filter(origin::isOf)
                        .isPresent())
                .findFirst()
                .orElse(AccountOrigin.PASSWORD);
    }
}
