package fr.ent.core.access;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.FreshSignIn;
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
    private final StrongSignIn strongSignIn;

    RouteRules(Audit audit, StrongSignIn strongSignIn) {
        this.audit = audit;
        this.strongSignIn = strongSignIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("fr.ent.")
                && !method.hasMethodAnnotation(AllowedToPublic.class)) {
            Viewer viewer = ViewerArgument.viewer(request);
            if (strongSignIn.lacksSecondFactor(viewer, request)) {
                throw AccessProblems.secondFactor();
            }
            require(method.getMethodAnnotation(AllowedTo.class), viewer, request);
            if (method.hasMethodAnnotation(FreshSignIn.class)) {
                strongSignIn.findWayToConfirm(request).ifPresent(way -> {
                    throw AccessProblems.freshSignIn(way);
                });
            }
        }
        return true;
    }

    private void require(@Nullable AllowedTo rule, Viewer viewer, HttpServletRequest request) {
        boolean allowed = rule != null
                && (rule.value().length == 0 || Arrays.stream(rule.value()).anyMatch(viewer::holds));
        if (!allowed) {
            audit.record(
                    viewer.person(), "access.refused", request.getMethod() + " " + request.getRequestURI(), Map.of());
            throw AccessProblems.wrongRole();
        }
    }
}
