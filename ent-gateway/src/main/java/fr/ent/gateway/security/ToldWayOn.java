package fr.ent.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.RedirectStrategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the web application where to go on instead of leading there. After our session the provider ends its own, and then
 * FranceConnect its own, each at an address of its own: a browser would follow no form through all of them, since our policy
 * lets forms go to us alone.
 */
final class ToldWayOn implements RedirectStrategy {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("continueAt", address)));
    }
}
