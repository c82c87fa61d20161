package fr.ent.core.founding;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.SignInOrigins;
import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.NamedHost;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the identity provider the hosts that the operator named, at the start, and again as long as it doesn't answer. */
@Component
class AllowHosts {

    private static final Logger LOG = LoggerFactory.getLogger(AllowHosts.class);

    private final SignInOrigins signInOrigins;
    private final Deque<URI> waiting = new ArrayDeque<>();

    AllowHosts(SignInOrigins signInOrigins, HostSettings named) {
        this.signInOrigins = signInOrigins;
        named.hosts().stream().map(NamedHost::address).forEach(waiting::add);
    }

    @Scheduled(initialDelay = 0, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void inTurn() {
        try {
            while (!waiting.isEmpty()) {
                signInOrigins.allow(waiting.getFirst());
                waiting.removeFirst();
            }
        } catch (ServiceUnavailable silent) {
            LOG.warn(
                    "Nobody can sign in yet at {}: the identity provider is asked again ({})",
                    waiting,
                    silent.toString());
        }
    }
}
