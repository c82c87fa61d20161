package fr.ent.gateway.security;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the product that take a body, with the type of it. */
final class BodyRoutes {

    private BodyRoutes() {}

    static Map<String, BodyType> of(RequestMappingHandlerMapping routes) {
        Map<String, BodyType> bodies = new LinkedHashMap<>();
        routes.getHandlerMethods()
                .forEach((route, handler) -> find(handler).ifPresent(body -> {
                    for (var method : route.getMethodsCondition().getMethods()) {
                        route.getPatternValues().forEach(pattern -> bodies.put(method + " " + pattern, body));
                    }
                }));
        return bodies;
    }

    /** Type-use annotations of a parameter are annotations of its type; {@code @Valid} is both. */
    private static Optional<BodyType> find(HandlerMethod route) {
        return Arrays.stream(route.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getAnnotatedType)
                .map(BodyType::new)
                .findFirst();
    }
}
