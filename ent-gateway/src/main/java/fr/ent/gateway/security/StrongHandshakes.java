package fr.ent.gateway.security;

import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInRules;
import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A socket hears what routes tell: it is opened by nobody whose second factor is still to be given. */
final class StrongHandshakes extends OncePerRequestFilter {

    private final Viewers viewers;
    private final SignInRules rules;

    StrongHandshakes(Viewers viewers, SignInRules rules) {
        this.viewers = viewers;
        this.rules = rules;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/ws");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && isWeak(signedIn, request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isWeak(Authentication signedIn, HttpServletRequest request) {
        SignInProofs.put(request, signedIn);
        return SignInProof.isAwaited(request)
                || viewers.findViewer(signedIn.getName())
                        .filter(viewer ->
                                TerritoryScope.call(viewer.territory(), () -> rules.requireSecondFactor(viewer)))
                        .filter(viewer -> !SignInProof.of(request).secondFactor())
                        .isPresent();
    }
}
