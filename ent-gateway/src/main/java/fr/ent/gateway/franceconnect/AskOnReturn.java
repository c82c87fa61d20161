package fr.ent.gateway.franceconnect;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.canteen.QuotientByFranceConnect;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks CAF and MSA at once for who has come back from FranceConnect, if it is who left. */
@Component
class AskOnReturn {

    private static final Logger LOG = LoggerFactory.getLogger(AskOnReturn.class);

    private final QuotientRealm realm;
    private final Broker broker;
    private final QuotientByFranceConnect quotients;
    private final Viewers viewers;
    private final Audit audit;

    AskOnReturn(QuotientRealm realm, Broker broker, QuotientByFranceConnect quotients, Viewers viewers, Audit audit) {
        this.realm = realm;
        this.broker = broker;
        this.quotients = quotients;
        this.viewers = viewers;
        this.audit = audit;
    }

    /** A guardian who has lost the right to ask meanwhile, or whose town asks no more, is answered as if the way had ended. */
    ReturnOutcome ask(Departure left, OAuth2AuthorizationResponse answer) {
        return viewers.findViewer(left.account())
                .filter(viewer -> viewer.holds(Role.GUARDIAN))
                .map(viewer -> TerritoryScope.call(viewer.territory(), () -> asked(left, answer, viewer)))
                .orElse(ReturnOutcome.EXPIRED);
    }

    private ReturnOutcome asked(Departure left, OAuth2AuthorizationResponse answer, Viewer viewer) {
        if (answer.statusError()) {
            OAuth2Error error = answer.getError();
            return error != null && error.getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED)
                    ? ReturnOutcome.REFUSED
                    : ReturnOutcome.FAILED;
        }
        try {
            return answered(left, realm.identify(left.request(), answer), viewer);
        } catch (OAuth2AuthenticationException refusal) {
            LOG.warn(
                    "An answer of FranceConnect's was not accepted: {}",
                    refusal.getError().getErrorCode());
        } catch (RestClientException failure) {
            LOG.warn("Keycloak doesn't answer: {}", failure.getClass().getSimpleName());
        }
        return ReturnOutcome.FAILED;
    }

    private ReturnOutcome answered(Departure left, ReturnedPerson person, Viewer viewer) {
        Optional<FranceConnectToken> token = Optional.empty();
        boolean same = person.citizen().filter(left.citizen()::equals).isPresent();
        boolean asks = quotients.isOffered(viewer);
        try {
            token = same && asks ? broker.findToken(person) : token;
        } finally {
            broker.forget(person);
        }
        if (!same) {
            audit.record(
                    viewer.person(),
                    "quotient.not-fetched",
                    "household:" + left.household(),
                    Map.of("reason", "OTHER_PERSON", "way", "FRANCE_CONNECT"));
            return ReturnOutcome.OTHER_PERSON;
        }
        if (!asks) {
            return ReturnOutcome.EXPIRED;
        }
        return token.map(minute -> quotients.ask(new HouseholdId(left.household()), minute, viewer))
                .map(ReturnOutcome::of)
                .orElse(ReturnOutcome.TOO_LATE);
    }
}
