package fr.ent.gateway.security;

import java.util.Set;
import java.util.function.Function;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * What a route owes to whom.
 *
 * @param route method and pattern, as the application maps it
 * @param request how the route is called about Zébulon
 * @param allowed who gets an answer
 * @param reading who may find a name of the scene in it
 */
record Rule(String route, Call request, Set<Persona> allowed, Set<Persona> reading) {

    static Rule of(String route, Call request, Set<Persona> allowed) {
        return new Rule(route, request, allowed, allowed);
    }

    /** A route that more people may call than may read of Zébulon there. */
    static Rule own(String route, Call request, Set<Persona> allowed, Set<Persona> reading) {
        return new Rule(route, request, allowed, reading);
    }

    /** Makes a call on a scene. */
    interface Call extends Function<Scene, AbstractMockHttpServletRequestBuilder<?>> {}
}
