package fr.ent.infra.broker;

import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.ErrorPageException;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Takes the place of Keycloak's action {@code UPDATE_PASSWORD}, under the same name, which Keycloak asks at each step after
 * somebody has shown who they are. A sign-in that began before its person was signed out everywhere goes no further, and takes
 * back what its page has just made: Keycloak itself would let a page that was open set the next password, whatever has become
 * of the one that it was opened with. Nor does a page set the next password of an account that has got another one since, or
 * the first one of an account that a provider brought.
 */
public final class PasswordPage extends UpdatePassword {

    private static final String SHOWN = "ent.shown";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext step) {
        super.evaluateTriggers(step);
        AuthenticationSessionModel journey = step.getAuthenticationSession();
        String shown = journey.getAuthNote(SHOWN);
        if (shown == null) {
            journey.setAuthNote(SHOWN, Long.toString(Time.currentTimeSeconds()));
        } else if (signedOut(step) >= Long.parseLong(shown)) {
            refuse(step, "signedOutMeanwhile");
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext step) {
        if (step.getAuthenticationSession().getUserSessionNotes().containsKey(CardEntry.NOTE)) {
            // the next password waits for whoever gives the one before
            step.ignore();
            return;
        }
        if (isProvidersOwn(step)) {
            refuse(step, "noPasswordHere");
        }
        super.requiredActionChallenge(step);
    }

    @Override
    public void processAction(RequiredActionContext step) {
        if (isProvidersOwn(step)) {
            refuse(step, "noPasswordHere");
        }
        long shown = Long.parseLong(
                Objects.requireNonNullElse(step.getAuthenticationSession().getAuthNote(SHOWN), "0"));
        if (signedOut(step) >= shown) {
            refuse(step, "signedOutMeanwhile");
        }
        if (passwords(step).anyMatch(password -> seconds(password.getCreatedDate()) > shown)) {
            refuse(step, "passwordChangedMeanwhile");
        }
        super.processAction(step);
    }

    /** Whether the person comes by FranceConnect or ProConnect alone. */
    private static boolean isProvidersOwn(RequiredActionContext step) {
        return step.getSession()
                        .users()
                        .getFederatedIdentitiesStream(step.getRealm(), step.getUser())
                        .findAny()
                        .isPresent()
                && passwords(step).findAny().isEmpty();
    }

    private static Stream<CredentialModel> passwords(RequiredActionContext step) {
        return step.getUser().credentialManager().getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE);
    }

    private static long seconds(@Nullable Long millis) {
        return millis == null ? 0 : TimeUnit.MILLISECONDS.toSeconds(millis);
    }

    /** The second in which the person was last signed out everywhere. */
    private static int signedOut(RequiredActionContext step) {
        return step.getSession().users().getNotBeforeOfUser(step.getRealm(), step.getUser());
    }

    private static void refuse(RequiredActionContext step, String why) {
        KeycloakSession session = step.getSession();
        session.getTransactionManager().setRollbackOnly();
        throw new ErrorPageException(session, step.getAuthenticationSession(), Response.Status.BAD_REQUEST, why);
    }

    /** Of two actions with one name Keycloak takes that of the higher order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}
