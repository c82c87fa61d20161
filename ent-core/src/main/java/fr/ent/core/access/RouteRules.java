package fr.ent.core.access;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each route to its rule. A route of ours without a rule is refused to everybody. */
@Component
class RouteRules implements HandlerInterceptor {

    private final Audit audit;

    RouteRules(Audit audit) {
        this.audit = audit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("fr.ent.")
                && !method.hasMethodAnnotation(AllowedToPublic.class)) {
            require(method.getMethodAnnotation(AllowedTo.class), request);
        }
        return true;
    }

    private void require(@Nullable AllowedTo rule, HttpServletRequest request) {
        Viewer viewer = ViewerArgument.viewer(request);
        boolean allowed = rule != null
                && (rule.value().length == 0 || Arrays.stream(rule.value()).anyMatch(viewer::holds));
        if (!allowed) {
            audit.record(
                    viewer.person(), "access.refused", request.getMethod() + " " + request.getRequestURI(), Map.of());
            throw AccessProblems.wrongRole();
        }
    }
}
