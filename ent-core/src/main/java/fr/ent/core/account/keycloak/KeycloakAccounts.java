package fr.ent.core.account.keycloak;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.GuardianIdentity;
import jakarta.ws.rs.BadRequestException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.FederatedIdentityRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** Accounts as users of a Keycloak realm. The attribute {@code ent_person} says for whom one was opened. */
@Component
class KeycloakAccounts implements Accounts {

    private static final int PART = 100;
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
    public void listBrought(AccountOrigin origin, Instant before, Consumer<List<String>> each) {
        int first = 0;
        List<UserRepresentation> part = part(origin, first);
        while (!part.isEmpty()) {
            each.accept(part.stream()
                    .filter(user -> user.getUsername().startsWith(origin.prefix()))
                    .filter(user -> user.getCreatedTimestamp() < before.toEpochMilli())
                    .map(UserRepresentation::getId)
                    .toList());
            first += PART;
            part = part(origin, first);
        }
    }

    private List<UserRepresentation> part(AccountOrigin origin, int first) {
        return keycloak.ask(users -> users.search(origin.prefix(), null, null, null, first, PART, null, true));
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
        return keycloak.askUser(subject, UserResource::toRepresentation);
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
        return offer(subject, Users.lastingPassword(password));
    }

    private Optional<OpeningOutcome.Refused> offer(String subject, CredentialRepresentation password) {
        try {
            keycloak.setPassword(subject, password);
            return Optional.empty();
        } catch (BadRequestException refusal) {
            return Optional.of(RefusedUser.from(refusal.getResponse()).opening());
        }
    }

    @Override
    public Optional<String> findProvider(String subject) {
        return keycloak.askUser(subject, UserResource::getFederatedIdentity).stream()
                .flatMap(List::stream)
                .map(FederatedIdentityRepresentation::getIdentityProvider)
                .findFirst();
    }

    @Override
    public AccountMeans readMeans(String subject) {
        return keycloak.askUser(subject, user -> Users.means(user.credentials()))
                .orElseGet(() -> new AccountMeans(null, List.of()));
    }

    @Override
    public void removeSecondFactor(String subject, String id) {
        keycloak.changeUser(subject, user -> user.removeCredential(id));
    }

    @Override
    public void removeSecondFactors(String subject) {
        keycloak.changeUser(
                subject,
                user -> user.credentials().stream()
                        .filter(credential -> Users.secondFactor(credential).isPresent())
                        .forEach(credential -> user.removeCredential(credential.getId())));
    }

    @Override
    public Optional<OpeningOutcome.Refused> setTemporaryPassword(String subject, String password) {
        return offer(subject, Users.temporaryPassword(password));
    }

    @Override
    public boolean endTemporaryPassword(String subject) {
        return keycloak.askUser(subject, this::endIfTemporary).orElse(false);
    }

    private boolean endIfTemporary(UserResource user) {
        if (!user.toRepresentation().getRequiredActions().contains(CHOOSE_PASSWORD)) {
            return false;
        }
        forgetPassword(user);
        user.logout();
        forgetPassword(user);
        return true;
    }

    private void forgetPassword(UserResource user) {
        user.resetPassword(
                Users.temporaryPassword(OneTimeCode.drawForLink(random).value()));
    }

    @Override
    public void disable(String subject) {
        keycloak.changeUser(subject, user -> {
            Users.switchTo(user, Boolean.FALSE);
            user.logout();
        });
    }

    @Override
    public void enable(String subject) {
        keycloak.changeUser(subject, user -> Users.switchTo(user, Boolean.TRUE));
    }

    @Override
    public void endSessions(String subject) {
        keycloak.changeUser(subject, UserResource::logout);
    }

    @Override
    public void endSession(String sid) {
        keycloak.endSession(sid);
    }

    @Override
    public void delete(String subject) {
        keycloak.changeUser(subject, UserResource::remove);
    }
}
