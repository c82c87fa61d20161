package fr.ent.gateway.login;

import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.MetMeans;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SignInMeans;
import fr.ent.core.signin.SignInRules;
import fr.ent.gateway.session.SessionBounds;
import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Where a sign-in leads: to the second factor that the person has, to codes for when it is lost, or to where one wanted. */
@Component
class NextStep {

    private static final String DEPARTURES = "/oauth2/authorization/";

    /** The name of the attribute of a session in which a second factor was made, until that is told. */
    private static final String LANDING = "ent.landing";

    private final Viewers viewers;
    private final SignInRules rules;
    private final SignInMeans means;
    private final SessionBounds bounds;
    private final CardDoor cardDoor;

    NextStep(Viewers viewers, SignInRules rules, SignInMeans means, SessionBounds bounds, CardDoor cardDoor) {
        this.cardDoor = cardDoor;
        this.viewers = viewers;
        this.rules = rules;
        this.means = means;
        this.bounds = bounds;
    }

    String after(String door, OidcUser user, Visit visit) {
        if (door.equals(SignInDoors.CARD)) {
            bounds.beginByCard(
                    visit.session(),
                    cardDoor.findEnd(user.getName(), visit.session()).orElseThrow());
            return "/";
        }
        Optional<Viewer> viewer = viewers.findViewer(user.getName());
        if (SignInDoors.isEntrance(door)) {
            visit.session().removeAttribute(LANDING);
            bounds.begin(visit.session(), viewer);
        } else {
            bounds.goOn(visit.session(), viewer);
        }
        MetMeans met = means.meet(user.getName(), visit.left());
        Optional<SecondFactor> enrolled = SignInDoors.enrolledAt(door)
                .filter(made -> visit.said() && met.made().contains(made));
        List<EnrolledFactor> known =
                viewer.filter(this::maySecond).map(staff -> met.factors()).orElse(List.of());
        boolean given = SignInProofs.hasSecondFactor(user);
        SignInProofs.await(visit.session(), !known.isEmpty() && !given);
        if (enrolled.isPresent()) {
            visit.session().setAttribute(LANDING, 1);
        }
        if (enrolled.isPresent() && known.stream().noneMatch(factor -> factor.kind() == SecondFactor.RECOVERY_CODES)) {
            return DEPARTURES + SignInDoors.RECOVERY_CODES;
        }
        if (!known.isEmpty() && !given && !door.equals(SignInDoors.SECOND_FACTOR)) {
            return DEPARTURES + SignInDoors.SECOND_FACTOR;
        }
        if (visit.session().getAttribute(LANDING) != null) {
            visit.session().removeAttribute(LANDING);
            return "/compte?second-facteur";
        }
        return home(door, visit.said() && met.passwordChanged());
    }

    private boolean maySecond(Viewer viewer) {
        return TerritoryScope.call(viewer.territory(), () -> rules.maySecond(viewer));
    }

    private static String home(String door, boolean passwordChanged) {
        if (SignInDoors.isAgain(door)) {
            return "/confirme";
        }
        if (door.equals(SignInDoors.PASSWORD)) {
            return passwordChanged ? "/compte?mot-de-passe" : "/compte";
        }
        return SignInDoors.enrolledAt(door).isPresent() ? "/compte" : "/";
    }

    /**
     * A return from Keycloak.
     *
     * @param left when somebody left, by Keycloak's clock
     * @param said whether the address says that something was made; a person may also turn back
     */
    record Visit(HttpSession session, Instant left, boolean said) {}
}
