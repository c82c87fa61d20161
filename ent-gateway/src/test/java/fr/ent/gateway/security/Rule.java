package fr.ent.gateway.security;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * The answers that a route owes to each persona.
 *
 * @param route method and pattern, as the application maps it
 * @param request how the route is called about Zébulon
 * @param allowed who gets an answer
 * @param reading who may find a name of the scene in it
 * @param answers with which statuses those who are allowed may be answered
 */
record Rule(String route, Call request, Set<Persona> allowed, Set<Persona> reading, Set<Integer> answers) {

    private static final Set<Integer> DONE = Set.of(200, 201, 202, 204);

    static Rule of(String route, Call request, Set<Persona> allowed) {
        return new Rule(route, request, allowed, allowed, DONE);
    }

    /** A route that more people may call than may read of Zébulon there. */
    static Rule own(String route, Call request, Set<Persona> allowed, Set<Persona> reading) {
        return new Rule(route, request, allowed, reading, DONE);
    }

    /** A route on which one person may find done what another has done before. */
    Rule orConflict() {
        return answering(Stream.concat(DONE.stream(), Stream.of(409)).toArray(Integer[]::new));
    }

    /** A route that the call reaches, but whose answer isn't that it was done. */
    Rule answering(Integer... statuses) {
        return new Rule(route, request, allowed, reading, Set.of(statuses));
    }

    /** Makes a call on a scene. */
    interface Call extends Function<Scene, AbstractMockHttpServletRequestBuilder<?>> {}
}
