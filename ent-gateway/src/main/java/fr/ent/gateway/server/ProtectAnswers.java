package fr.ent.gateway.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before all other filters and writes first, so that what they refuse is protected too, and what is sent before
 * they are done: the server ends an answer that was forwarded within, and one to HEAD that has no body to wait for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProtectAnswers extends OncePerRequestFilter {

    private final ProtectiveHeaders headers;

    ProtectAnswers(ProtectiveHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.writeHeaders(request, response);
        chain.doFilter(request, new OwnPolicyWins(response));
    }

    /** A file that people sent is shown under a policy of its own, which replaces ours instead of joining it. */
    private static final class OwnPolicyWins extends HttpServletResponseWrapper {

        private final Set<String> ours = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        OwnPolicyWins(HttpServletResponse response) {
            super(response);
            ours.addAll(response.getHeaderNames());
        }

        @Override
        public void addHeader(String name, String value) {
            if (ours.remove(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
