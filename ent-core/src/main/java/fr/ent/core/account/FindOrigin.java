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

    public AccountOrigin find(Account account) {
        return Stream.of(AccountOrigin.FRANCECONNECT, AccountOrigin.PROCONNECT, AccountOrigin.EDUCONNECT)
                .filter(origin -> origin.fits(account))
                .filter(origin -> accounts.findProvider(account.subject())
                        .filter(origin::isOf)
                        .isPresent())
                .findFirst()
                .orElse(AccountOrigin.PASSWORD);
    }
}
