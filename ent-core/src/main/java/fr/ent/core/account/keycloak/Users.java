package fr.ent.core.account.keycloak;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.Username;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.SecondFactor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** How Keycloak writes users and passwords. */
final class Users {

    static final String PERSON = "ent_person";

    /** Signs that the realm's user profile refuses in names; exports do hold them. */
    private static final Pattern REFUSED = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    private static final int LONGEST_NAME = 255;

    private Users() {}

    static UserRepresentation user(NewAccount wanted, Username username) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username.value());
        user.setEnabled(true);
        user.setFirstName(shown(wanted.givenName()));
        user.setLastName(shown(wanted.familyName()));
        user.setEmail(wanted.email());
        user.setAttributes(Map.of(PERSON, List.of(wanted.person().toString())));
        return user;
    }

    static Account account(UserRepresentation user) {
        return new Account(user.getId(), user.getUsername());
    }

    static CredentialRepresentation lastingPassword(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }

    static CredentialRepresentation temporaryPassword(String password) {
        CredentialRepresentation credential = lastingPassword(password);
        credential.setTemporary(true);
        return credential;
    }

    static Optional<SecondFactor> secondFactor(CredentialRepresentation credential) {
        return switch (credential.getType()) {
            case "webauthn" -> Optional.of(SecondFactor.PASSKEY);
            case "otp" -> Optional.of(SecondFactor.AUTHENTICATOR);
            case "recovery-authn-codes" -> Optional.of(SecondFactor.RECOVERY_CODES);
            default -> Optional.empty();
        };
    }

    static AccountMeans means(List<CredentialRepresentation> credentials) {
        return new AccountMeans(
                credentials.stream()
                        .filter(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()))
                        .map(Users::made)
                        .findFirst()
                        .orElse(null),
                credentials.stream()
                        .map(Users::enrolledFactor)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Credentials that were brought over from another product may have no date. */
    private static Instant made(CredentialRepresentation credential) {
        return Optional.ofNullable(credential.getCreatedDate())
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }

    private static Optional<EnrolledFactor> enrolledFactor(CredentialRepresentation credential) {
        return secondFactor(credential)
                .map(kind -> new EnrolledFactor(
                        credential.getId(),
                        kind,
                        Optional.ofNullable(credential.getUserLabel()).orElse(""),
                        made(credential)));
    }

    static void switchTo(UserResource user, Boolean enabled) {
        UserRepresentation representation = user.toRepresentation();
        representation.setEnabled(enabled);
        user.update(representation);
    }

    private static String shown(String name) {
        String allowed = REFUSED.matcher(name).replaceAll(" ").strip();
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }
}
