package fr.ent.gateway.security;

import fr.ent.gateway.login.NoteDeparture;
import fr.ent.gateway.login.SignInTurns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has each departure to Keycloak noted, just before it, and leads those elsewhere who may not leave by that door. */
final class DepartureFilter extends OncePerRequestFilter {

    private final SignInTurns doors;
    private final NoteDeparture noteDeparture;

    DepartureFilter(SignInTurns doors, NoteDeparture noteDeparture) {
        this.doors = doors;
        this.noteDeparture = noteDeparture;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignInQueue.findDoor(request).filter(doors::isDoor).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> elsewhere = SignInQueue.findDoor(request).flatMap(door -> noteDeparture.note(request, door));
        if (elsewhere.isPresent()) {
            response.sendRedirect(elsewhere.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
