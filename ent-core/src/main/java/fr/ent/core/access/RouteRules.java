package fr.ent.core.access;

import fr.ent.core.AllowedTo;
import fr.ent.core.AllowedToPublic;
import fr.ent.core.Problem;
import fr.ent.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each route to its rule. A route of ours without a rule is refused to everybody. */
@Component
class RouteRules implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("fr.ent.")
                && !method.hasMethodAnnotation(AllowedToPublic.class)) {
            require(method.getMethodAnnotation(AllowedTo.class), ViewerArgument.viewer(request));
        }
        return true;
    }

    private static void require(@Nullable AllowedTo rule, Viewer viewer) {
        boolean allowed = rule != null
                && (rule.value().length == 0 || Arrays.stream(rule.value()).anyMatch(viewer::holds));
        if (!allowed) {
            throw Problem.of(HttpStatus.FORBIDDEN, "core", "wrong-role");
        }
    }
}
