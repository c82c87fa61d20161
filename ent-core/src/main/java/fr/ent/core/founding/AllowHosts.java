package fr.ent.core.founding;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.SignInOrigins;
import fr.ent.core.signin.OriginAllowed;
import fr.ent.core.signin.OriginForbidden;
import fr.ent.core.territory.DroppedHosts;
import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.NamedHost;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the identity provider the hosts that the operator named, and those that were taken away, at the start, and again as long as
 * it doesn't answer.
 */
@Component
class AllowHosts {

    private static final Logger LOG = LoggerFactory.getLogger(AllowHosts.class);

    private final SignInOrigins signInOrigins;
    private final ApplicationEventPublisher events;
    private final Deque<URI> waiting = new ArrayDeque<>();
    private final Deque<String> dropped;

    AllowHosts(
            SignInOrigins signInOrigins, ApplicationEventPublisher events, HostSettings named, DroppedHosts dropped) {
        this.signInOrigins = signInOrigins;
        this.events = events;
        named.hosts().stream().map(NamedHost::address).forEach(waiting::add);
        this.dropped = new ArrayDeque<>(dropped.list());
    }

    @Scheduled(initialDelay = 0, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void inTurn() {
        try {
            while (!waiting.isEmpty()) {
                allow(waiting.getFirst());
                waiting.removeFirst();
            }
            while (!dropped.isEmpty()) {
                forbid(dropped.getFirst());
                dropped.removeFirst();
            }
        } catch (ServiceUnavailable silent) {
            LOG.warn(
                    "The identity provider doesn't know yet that people sign in at {} and not at {} any more: it is asked"
                            + " again ({})",
                    waiting,
                    dropped,
                    silent.toString());
        }
    }

    private void allow(URI origin) {
        signInOrigins.allow(origin);
        events.publishEvent(new OriginAllowed(origin));
    }

    private void forbid(String host) {
        signInOrigins.forbid(host);
        events.publishEvent(new OriginForbidden(host));
    }
}
