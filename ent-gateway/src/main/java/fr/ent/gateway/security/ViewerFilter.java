package fr.ent.gateway.security;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the viewer on the request and its territory in scope. The account decides the territory; the host name does for
 * people who aren't signed in.
 */
class ViewerFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Where there is no territory yet, nobody can be asked which. */
    private static final String FOUNDING = "/api/public/foundings";

    private final Viewers viewers;
    private final Territories territories;

    ViewerFilter(Viewers viewers, Territories territories) {
        this.viewers = viewers;
        this.territories = territories;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") || path.equals(FOUNDING);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Authentication> signedIn = signedIn();
        signedIn.ifPresent(known -> SignInProofs.put(request, known));
        Optional<Viewers.Arrival> arrival =
                signedIn.map(Authentication::getName).flatMap(viewers::findArrival);
        try {
            if (arrival.isEmpty()) {
                go(territories.at(request.getServerName()).id(), request, response, chain);
            } else {
                arrive(arrival.get(), request, response, chain);
            }
        } catch (ServletException | IOException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static void arrive(
            Viewers.Arrival arrival, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        Viewer viewer = arrival.viewer();
        request.setAttribute(Viewer.class.getName(), viewer);
        if (READING.contains(request.getMethod())) {
            TerritoryScope.read(viewer.territory(), arrival.versions(), () -> pass(request, response, chain));
        } else {
            go(viewer.territory(), request, response, chain);
        }
    }

    private static void go(
            TerritoryId territory, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        TerritoryScope.call(territory, () -> pass(request, response, chain));
    }

    private static boolean pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        return true;
    }

    private static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> !(known instanceof AnonymousAuthenticationToken));
    }
}
