package fr.ent.core.account.keycloak;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.account.Username;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/**
 * Opens a user under the first free name. A name already taken may be this person's own user, left by a run cut short:
 * it is adopted.
 */
@Component
class OpenUser {

    private final Administration keycloak;

    OpenUser(Administration keycloak) {
        this.keycloak = keycloak;
    }

    Account openWithoutPassword(NewAccount wanted) {
        return open(wanted, List.of()).account();
    }

    OpeningOutcome openWithPassword(NewAccount wanted, String password) {
        try {
            Opened opened = open(wanted, List.of(Users.lastingPassword(password)));
            if (opened.origin() == Origin.ADOPTED) {
                reset(opened.account(), password);
            }
            return opened;
        } catch (RefusedUser refusal) {
            return refusal.opening();
        }
    }

    Optional<Account> findOpenedFor(PersonId person) {
        return keycloak.ask(users -> users.searchByAttributes(Users.PERSON + ":" + person, true)).stream()
                .findFirst()
                .map(Users::account);
    }

    private Opened open(NewAccount wanted, List<CredentialRepresentation> credentials) {
        boolean first = true;
        for (Username username : (Iterable<Username>) wanted.username().candidates()::iterator) {
            Optional<Account> created = create(wanted, username, credentials);
            if (created.isPresent()) {
                return new Opened(created.get(), Origin.NEW);
            }
            Optional<Account> own = first ? findOpenedFor(wanted.person()) : Optional.empty();
            if (own.isPresent()) {
                return new Opened(own.get(), Origin.ADOPTED);
            }
            first = false;
        }
        throw new IllegalStateException("No user name is free");
    }

    private Optional<Account> create(NewAccount wanted, Username username, List<CredentialRepresentation> credentials) {
        UserRepresentation user = Users.user(wanted, username);
        user.setCredentials(credentials);
        return keycloak.ask(users -> {
            try (Response answer = users.create(user)) {
                return switch (answer.getStatusInfo().toEnum()) {
                    case CREATED ->
                        Optional.of(new Account(CreatedResponseUtil.getCreatedId(answer), username.value()));
                    case CONFLICT -> Optional.empty();
                    case BAD_REQUEST -> throw RefusedUser.from(answer);
                    case null, default -> {
                        answer.bufferEntity();
                        throw new WebApplicationException(answer);
                    }
                };
            }
        });
    }

    private void reset(Account account, String password) {
        try {
            keycloak.setPassword(account.subject(), Users.lastingPassword(password));
        } catch (BadRequestException refusal) {
            throw RefusedUser.from(refusal.getResponse());
        }
    }
}
