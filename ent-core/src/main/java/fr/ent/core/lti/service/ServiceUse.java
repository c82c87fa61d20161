package fr.ent.core.lti.service;

import fr.ent.core.lti.LtiScope;
import java.util.Set;

/** A part of the services, as often as a tool's programs may use it in ten minutes. */
public enum ServiceUse {
    READ_ROSTER(600, LtiScope.ROSTER),
    READ_ITEMS(600, LtiScope.LINE_ITEMS, LtiScope.LINE_ITEMS_READ),
    WRITE_ITEMS(600, LtiScope.LINE_ITEMS),
    WRITE_SCORES(3_000, LtiScope.SCORES),
    READ_RESULTS(600, LtiScope.RESULTS_READ);

    private final int times;
    private final LtiScope scope;
    private final LtiScope orElse;

    ServiceUse(int times, LtiScope scope) {
        this(times, scope, scope);
    }

    ServiceUse(int times, LtiScope scope, LtiScope orElse) {
        this.times = times;
        this.scope = scope;
        this.orElse = orElse;
    }

    int times() {
        return times;
    }

    /** Whether one of these scopes is for it. */
    boolean isLetBy(Set<LtiScope> scopes) {
        return scopes.contains(scope) || scopes.contains(orElse);
    }
}
