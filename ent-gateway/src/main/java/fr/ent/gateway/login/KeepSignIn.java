package fr.ent.gateway.login;

import fr.ent.core.TerritoryId;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.AgentIdentity;
import fr.ent.core.signin.AgentOutcome;
import fr.ent.core.signin.AgentSignIns;
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
    private final Territories territories;

    KeepSignIn(SignIns signIns, AgentSignIns agentSignIns, Territories territories) {
        this.signIns = signIns;
        this.agentSignIns = agentSignIns;
        this.territories = territories;
    }

    /** Says what becomes of it: an agent whom the town doesn't know may not stay. */
    AgentOutcome keep(HttpServletRequest request, OidcUser user) {
        TerritoryId host = territories.at(request.getServerName()).id();
        String subject = user.getName();
        String username = Optional.ofNullable(user.getPreferredUsername()).orElse(subject);
        Optional<AgentIdentity> agent = AgentIdentity.of(user::getClaimAsString);
        if (agent.isPresent()) {
            return agentSignIns.signedIn(host, subject, username, agent.get());
        }
        signIns.signedIn(host, subject, username, Pivot.of(user::getClaimAsString));
        return AgentOutcome.IN;
    }
}
