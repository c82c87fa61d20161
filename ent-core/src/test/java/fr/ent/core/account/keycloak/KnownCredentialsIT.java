package fr.ent.core.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.NewAccount;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.FederatedIdentityRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** By what accounts are signed in to, as Keycloak has it. */
class KnownCredentialsIT {

    private static final String PASSWORD = "correct horse battery";

    private final KeycloakAddress address = SharedServices.keycloak();
    private final Administration administration = new Administration(
            new AccountSettings(address.url(), "ent", address.secrets().admin()));
    private final KeycloakAccounts accounts = new KeycloakAccounts(administration, new OpenUser(administration));

    @AfterEach
    void disconnect() {
        administration.close();
    }

    @Test
    void knowsWhichProviderBroughtAnAccount() {
        Account account = accounts.open(lea());
        assertThat(accounts.findProvider(account.subject())).isEmpty();
        FederatedIdentityRepresentation citizen = new FederatedIdentityRepresentation();
        citizen.setIdentityProvider("franceconnect");
        citizen.setUserId(UUID.randomUUID().toString());
        citizen.setUserName("citizen");

        administration.change(users -> users.get(account.subject())
                .addFederatedIdentity("franceconnect", citizen)
                .close());

        assertThat(accounts.findProvider(account.subject())).contains("franceconnect");
        assertThat(accounts.findProvider(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void listsWhatAProviderBrought() {
        UserRepresentation user = new UserRepresentation();
        user.setUsername("fc-" + UUID.randomUUID());
        user.setEnabled(true);
        administration.change(users -> users.create(user).close());
        String subject =
                accounts.findByUsername(user.getUsername()).orElseThrow().subject();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();

        accounts.listBrought(AccountOrigin.FRANCECONNECT, Instant.now().minusSeconds(600), before::addAll);
        accounts.listBrought(AccountOrigin.FRANCECONNECT, Instant.now().plusSeconds(600), after::addAll);

        assertThat(before).doesNotContain(subject);
        assertThat(after).contains(subject).doesNotContain(accounts.open(lea()).subject());
        accounts.delete(subject);
    }

    @Test
    void knowsSinceWhenAPasswordIsThere() {
        Account account = accounts.open(lea());
        assertThat(accounts.findPasswordSince(account.subject())).isEmpty();
        accounts.setPassword(account.subject(), PASSWORD);
        Instant first = accounts.findPasswordSince(account.subject()).orElseThrow();

        accounts.setPassword(account.subject(), PASSWORD + " again");

        assertThat(accounts.findPasswordSince(account.subject()))
                .hasValueSatisfying(then -> assertThat(then).isAfter(first));
    }

    private static NewAccount lea() {
        return NewAccount.of(new PersonName(PersonId.next(), "Léa", "N" + UUID.randomUUID()));
    }
}
