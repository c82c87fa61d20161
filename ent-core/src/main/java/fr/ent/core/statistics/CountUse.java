package fr.ent.core.statistics;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes after a request that was answered who used what: in memory, without a question to anything. */
@Component
class CountUse implements HandlerInterceptor {

    private static final String BELL = "fr.ent.core.notice";

    private final RecentUses uses;
    private final Clock clock;

    CountUse(RecentUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (handler instanceof HandlerMethod route
                && response.getStatus() < HttpStatus.BAD_REQUEST.value()
                && request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer
                && !asksByItself(route)) {
            note(viewer, route, request);
        }
    }

    /** A page that lies open asks for what is new all night. */
    private static boolean asksByItself(HandlerMethod route) {
        return route.getBeanType().getPackageName().startsWith(BELL);
    }

    private void note(Viewer viewer, HandlerMethod route, HttpServletRequest request) {
        AllowedTo rule = route.getMethodAnnotation(AllowedTo.class);
        Use.roleOf(viewer, rule == null ? new Role[0] : rule.value())
                .ifPresent(role -> uses.add(new Use(
                        viewer.territory(),
                        viewer.person(),
                        role,
                        Use.schoolsOf(viewer, role),
                        UsedModule.of(route.getBeanType()).orElse(null),
                        DeviceClass.of(request.getHeader(HttpHeaders.USER_AGENT)),
                        clock.instant().truncatedTo(ChronoUnit.HOURS))));
    }
}
