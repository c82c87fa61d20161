package fr.ent.infra.broker;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Keycloak's page for name and password, shut for a while to a place from which one has failed at too many names. Keycloak
 * itself counts by account, and so lets one password be tried at all of them. Whoever is asked once more isn't counted: the
 * name is settled then.
 */
final class CountedPasswordForm extends UsernamePasswordForm {

    private final int most;

    CountedPasswordForm(KeycloakSession session, int most) {
        super(session);
        this.most = most;
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext step, MultivaluedMap<String, String> typed) {
        String name = typed.getFirst(AuthenticationManager.FORM_USERNAME);
        if (isUserAlreadySetBeforeUsernamePasswordAuth(step) || name == null || name.isBlank()) {
            return super.validateForm(step, typed);
        }
        FailedNames failed = new FailedNames(
                step.getSession().singleUseObjects(),
                step.getRealm().getId(),
                step.getConnection().getRemoteAddr(),
                most);
        if (failed.areTooMany()) {
            step.getEvent().error("too_many_names_from_here");
            step.forceChallenge(challenge(step, "tooManyFromHere", null));
            return false;
        }
        boolean right = super.validateForm(step, typed);
        if (!right) {
            failed.add(name);
        }
        return right;
    }
}
