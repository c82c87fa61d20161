package fr.ent.gateway.franceconnect;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.signin.OriginAllowed;
import fr.ent.core.signin.OriginForbidden;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** The hosts of towns, as the realm knows them: it sends people back to these alone. */
@Component
class QuotientOrigins {

    private static final Logger LOG = LoggerFactory.getLogger(QuotientOrigins.class);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Broker broker;
    private final QuotientRealmSettings settings;

    QuotientOrigins(Broker broker, QuotientRealmSettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    @EventListener
    void allow(OriginAllowed event) {
        change(event.origin().toString(), returns -> returns.add(event.origin() + ReturnController.PATH));
    }

    @EventListener
    void forbid(OriginForbidden event) {
        Pattern there = Pattern.compile("https?://" + Pattern.quote(event.host()) + "(:\\d+)?/.*");
        change(event.host(), returns -> returns.removeIf(there.asMatchPredicate()));
    }

    /** A town isn't kept from being founded by a realm that says no: it is the one way of some families to one number. */
    private void change(String place, Consumer<Set<String>> change) {
        if (settings.clientSecret().isBlank()) {
            return;
        }
        try {
            broker.changeReturns(change);
        } catch (HttpClientErrorException refusal) {
            LOG.warn(
                    "The realm {} doesn't let its way back to {} be changed ({}): realms.sh gives it the right",
                    settings.name(),
                    place,
                    refusal.getStatusCode());
        } catch (RestClientException silence) {
            throw new ServiceUnavailable("accounts", SOON, silence);
        }
    }
}
