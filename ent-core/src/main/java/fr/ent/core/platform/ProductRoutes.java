package fr.ent.core.platform;

import fr.ent.core.http.Idempotent;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Routes are found by how their path begins, and those that declare it answer once per key. */
@Component
class ProductRoutes implements WebMvcRegistrations {

    private final StoredAnswers answers;
    private final JsonMapper json;

    ProductRoutes(StoredAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RoutesByStart();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod route) {
                return route.hasMethodAnnotation(Idempotent.class)
                        ? new IdempotentRoute(route, answers, json)
                        : super.createInvocableHandlerMethod(route);
            }
        };
    }
}
