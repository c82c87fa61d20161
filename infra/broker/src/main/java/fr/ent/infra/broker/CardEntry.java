package fr.ent.infra.broker;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.CookieAuthenticator;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorPageException;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Keycloak's step that knows a browser again, which also lets in a pupil whom the product vouches for with a card of the class.
 * Such a sign-in reaches no level that a password does, and its session lets nobody in a second time: whoever comes again, by
 * whichever door, shows a card or a password.
 */
final class CardEntry extends CookieAuthenticator {

    /** The note of a session, and of the sign-in that leads to it, that began by a card. */
    static final String NOTE = "ent.card";

    private static final int LEVEL = 0;

    @Override
    public void authenticate(AuthenticationFlowContext step) {
        AuthenticationSessionModel journey = step.getAuthenticationSession();
        if (SealedCard.isClaimed(journey)) {
            letIn(step, findPupil(step, journey).orElseThrow(() -> refusal(step)));
        } else if (isByCard(step)) {
            step.attempted();
        } else {
            super.authenticate(step);
        }
    }

    private static boolean isByCard(AuthenticationFlowContext step) {
        AuthResult known = AuthenticationManager.authenticateIdentityCookie(step.getSession(), step.getRealm(), true);
        return known != null && known.session().getNote(NOTE) != null;
    }

    /** A card opens no action of the account, whatever the address asks for. */
    private static Optional<UserModel> findPupil(AuthenticationFlowContext step, AuthenticationSessionModel journey) {
        KeycloakSession session = step.getSession();
        return SealedCard.find(journey)
                .filter(card -> journey.getClientNote(Constants.KC_ACTION) == null)
                .filter(card -> session.singleUseObjects().putIfAbsent(NOTE + "." + card.number(), SealedCard.LONGEST))
                .flatMap(card -> Optional.ofNullable(session.users().getUserById(step.getRealm(), card.subject()))
                        .filter(UserModel::isEnabled)
                        .filter(user -> card.person().equals(user.getFirstAttribute("ent_person"))))
                .filter(user -> session.users()
                        .getFederatedIdentitiesStream(step.getRealm(), user)
                        .findAny()
                        .isEmpty());
    }

    private static void letIn(AuthenticationFlowContext step, UserModel pupil) {
        AuthenticationSessionModel journey = step.getAuthenticationSession();
        step.setUser(pupil);
        journey.setUserSessionNote(NOTE, "1");
        new AcrStore(step.getSession(), journey).setLevelAuthenticatedToCurrentRequest(LEVEL);
        step.success();
    }

    private static ErrorPageException refusal(AuthenticationFlowContext step) {
        step.getEvent().error("card_refused");
        return new ErrorPageException(
                step.getSession(), step.getAuthenticationSession(), Response.Status.BAD_REQUEST, "cardRefused");
    }
}
