package fr.ent.core.account.keycloak;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.GuardianIdentity;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.FederatedIdentityRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** Accounts as users of a Keycloak realm. The attribute {@code ent_person} says for whom one was opened. */
@Component
class KeycloakAccounts implements Accounts {

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    private final SecureRandom random = new SecureRandom();
    private final Administration keycloak;
    private final OpenUser openUser;

    KeycloakAccounts(Administration keycloak, OpenUser openUser) {
        this.keycloak = keycloak;
        this.openUser = openUser;
    }

    @Override
    public Account open(NewAccount wanted) {
        return openUser.openWithoutPassword(wanted);
    }

    @Override
    public OpeningOutcome open(NewAccount wanted, String password) {
        return openUser.openWithPassword(wanted, password);
    }

    @Override
    public Optional<Account> findByUsername(String username) {
        return keycloak.ask(users -> users.searchByUsername(username, true)).stream()
                .findFirst()
                .map(Users::account);
    }

    @Override
    public Optional<Account> findBySubject(String subject) {
        return find(subject).map(Users::account);
    }

    @Override
    public Optional<VouchedIdentity> findIdentity(String subject) {
        return find(subject)
                .flatMap(user -> Pivot.of(user::firstAttribute)
                        .map(VouchedIdentity::of)
                        .or(() -> GuardianIdentity.of(name -> user.getAttributes() == null
                                        ? null
                                        : user.getAttributes().get(name))
                                .map(VouchedIdentity::of)));
    }

    private Optional<UserRepresentation> find(String subject) {
        return keycloak.ask(users -> {
            try {
                return Optional.of(users.get(subject).toRepresentation());
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<Account> findOpenedFor(PersonId person) {
        return openUser.findOpenedFor(person);
    }

    @Override
    public void setPassword(String subject, String password) {
        keycloak.setPassword(subject, Users.lastingPassword(password));
    }

    @Override
    public Optional<OpeningOutcome.Refused> choosePassword(String subject, String password) {
        try {
            keycloak.setPassword(subject, Users.lastingPassword(password));
            return Optional.empty();
        } catch (BadRequestException refusal) {
            return Optional.of(RefusedUser.from(refusal.getResponse()).opening());
        }
    }

    @Override
    public Optional<String> findProvider(String subject) {
        return keycloak.ask(users -> {
            try {
                return users.get(subject).getFederatedIdentity().stream()
                        .map(FederatedIdentityRepresentation::getIdentityProvider)
                        .findFirst();
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    @Override
    public AccountMeans readMeans(String subject) {
        return keycloak.ask(users -> {
            try {
                return Users.means(users.get(subject).credentials());
            } catch (NotFoundException gone) {
                return new AccountMeans(null, List.of());
            }
        });
    }

    @Override
    public void removeSecondFactor(String subject, String id) {
        keycloak.change(users -> {
            try {
                users.get(subject).removeCredential(id);
            } catch (NotFoundException gone) {
                return;
            }
        });
    }

    @Override
    public void removeSecondFactors(String subject) {
        keycloak.change(users -> users.get(subject).credentials().stream()
                .filter(credential -> Users.secondFactor(credential).isPresent())
                .forEach(credential -> users.get(subject).removeCredential(credential.getId())));
    }

    @Override
    public void setTemporaryPassword(String subject, String password) {
        keycloak.setPassword(subject, Users.temporaryPassword(password));
    }

    @Override
    public boolean endTemporaryPassword(String subject) {
        return keycloak.ask(users -> {
            try {
                UserResource user = users.get(subject);
                if (!user.toRepresentation().getRequiredActions().contains(CHOOSE_PASSWORD)) {
                    return false;
                }
                forgetPassword(user);
                user.logout();
                forgetPassword(user);
                return true;
            } catch (NotFoundException gone) {
                return false;
            }
        });
    }

    private void forgetPassword(UserResource user) {
        user.resetPassword(
                Users.temporaryPassword(OneTimeCode.drawForLink(random).value()));
    }

    @Override
    public void disable(String subject) {
        keycloak.change(users -> {
            Users.switchTo(users.get(subject), Boolean.FALSE);
            users.get(subject).logout();
        });
    }

    @Override
    public void enable(String subject) {
        keycloak.change(users -> Users.switchTo(users.get(subject), Boolean.TRUE));
    }

    @Override
    public void endSessions(String subject) {
        keycloak.change(users -> {
            try {
                users.get(subject).logout();
            } catch (NotFoundException gone) {
                return;
            }
        });
    }

    @Override
    public void endSession(String sid) {
        keycloak.endSession(sid);
    }

    @Override
    public void delete(String subject) {
        keycloak.change(users -> users.delete(subject).close());
    }
}
