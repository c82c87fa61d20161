package fr.ent.gateway.login;

import fr.ent.core.TerritoryId;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.AgentIdentity;
import fr.ent.core.signin.AgentSignIns;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.GuardianSignIns;
import fr.ent.core.signin.SignIns;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Notes in the directory who has come in, by what vouches for them. */
@Component
class KeepSignIn {

    private final SignIns signIns;
    private final AgentSignIns agentSignIns;
    private final GuardianSignIns guardianSignIns;
    private final Territories territories;

    KeepSignIn(SignIns signIns, AgentSignIns agentSignIns, GuardianSignIns guardianSignIns, Territories territories) {
        this.signIns = signIns;
        this.agentSignIns = agentSignIns;
        this.guardianSignIns = guardianSignIns;
        this.territories = territories;
    }

    /** Says with which word the sign-in page refuses somebody whom the town doesn't let in; nothing for all others. */
    Optional<String> keep(HttpServletRequest request, OidcUser user) {
        TerritoryId host = territories.at(request.getServerName()).id();
        String subject = user.getName();
        String username = Optional.ofNullable(user.getPreferredUsername()).orElse(subject);
        Optional<AgentIdentity> agent = AgentIdentity.of(user::getClaimAsString);
        if (agent.isPresent()) {
            return switch (agentSignIns.signedIn(host, subject, username, agent.get())) {
                case IN -> Optional.empty();
                case NOT_INVITED -> Optional.of("invitation");
                case HAS_ACCOUNT -> Optional.of("compte");
                case ELSEWHERE -> Optional.of("organisation");
            };
        }
        Optional<GuardianIdentity> guardian = GuardianIdentity.of(user::getClaimAsStringList);
        if (guardian.isPresent()) {
            return switch (guardianSignIns.signedIn(host, subject, username, guardian.get())) {
                case IN -> Optional.empty();
                case NO_GUARDIAN -> Optional.of("responsable");
                case ELSEWHERE -> Optional.of("ecole");
            };
        }
        signIns.signedIn(host, subject, username, Pivot.of(user::getClaimAsString));
        return Optional.empty();
    }
}
