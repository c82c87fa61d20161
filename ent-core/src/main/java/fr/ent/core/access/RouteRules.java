package fr.ent.core.access;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import fr.ent.core.signin.card.AllowedByCard;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each route to its rule. A route of ours without a rule is refused to everybody. */
@Component
class RouteRules implements HandlerInterceptor {

    private final Audit audit;
    private final StrongSignIn strongSignIn;
    private final ModuleSwitches switches;
    private final Territories territories;

    RouteRules(Audit audit, StrongSignIn strongSignIn, ModuleSwitches switches, Territories territories) {
        this.audit = audit;
        this.strongSignIn = strongSignIn;
        this.switches = switches;
        this.territories = territories;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("fr.ent.")) {
            return true;
        }
        requireModule(method, request);
        if (!method.hasMethodAnnotation(AllowedToPublic.class)) {
            Viewer viewer = ViewerArgument.viewer(request);
            if (strongSignIn.lacksSecondFactor(viewer, request)) {
                throw AccessProblems.secondFactor();
            }
            require(method.getMethodAnnotation(AllowedTo.class), viewer, request);
            requireMoreThanCard(method, request);
            if (method.hasMethodAnnotation(FreshSignIn.class)) {
                strongSignIn.findWayToConfirm(request).ifPresent(way -> {
                    throw AccessProblems.freshSignIn(way);
                });
            }
        }
        return true;
    }

    /** A route of a module that the territory does without isn't there: the viewer's territory, or the host's for everybody. */
    private void requireModule(HandlerMethod method, HttpServletRequest request) {
        Set<ProductModule> modules = ProductModule.of(method.getBeanType());
        if (modules.isEmpty()) {
            return;
        }
        TerritoryId territory = method.hasMethodAnnotation(AllowedToPublic.class)
                ? territories.at(request.getServerName()).id()
                : ViewerArgument.viewer(request).territory();
        if (modules.stream().anyMatch(module -> switches.isOff(territory, module))) {
            throw Problem.notFound();
        }
    }

    /** A card of the class opens no account: a card that was found changes nothing in it, and reads nothing of it. */
    private static void requireMoreThanCard(HandlerMethod method, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/me/")
                && !method.hasMethodAnnotation(AllowedByCard.class)
                && SignInProof.of(request).way() == SignInWay.CARD) {
            throw AccessProblems.byCard();
        }
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
