package fr.ent.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A visit to the address of sockets that doesn't ask for one is refused here: the socket's own refusal is no problem. */
class HandshakesOnly extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/ws") || !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (holds(request, HttpHeaders.UPGRADE, "websocket") && holds(request, HttpHeaders.CONNECTION, "upgrade")) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean holds(HttpServletRequest request, String header, String word) {
        return Collections.list(request.getHeaders(header)).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(word));
    }
}
