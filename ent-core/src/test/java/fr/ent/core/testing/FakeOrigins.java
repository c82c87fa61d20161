package fr.ent.core.testing;

import fr.ent.core.account.SignInOrigins;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

/** The origins at which {@link FakeAccounts} let people in. */
abstract class FakeOrigins extends FakeProvider implements SignInOrigins {

    private final Set<URI> origins = new LinkedHashSet<>();

    @Override
    public synchronized void allow(URI origin) {
        listen();
        origins.add(origin);
    }

    @Override
    public synchronized void forbid(String host) {
        listen();
        origins.removeIf(origin -> origin.getHost().equals(host));
    }

    /** Whether people are let in at this origin. */
    public synchronized boolean isAllowed(URI origin) {
        return origins.contains(origin);
    }
}
