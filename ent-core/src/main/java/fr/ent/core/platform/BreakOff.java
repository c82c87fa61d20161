package fr.ent.core.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the connection of an answer that fails once it has begun. One without a length would else be ended in order, and half a
 * file be taken for the whole. The server knows this exception, and writes no line about it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BreakOff extends OncePerRequestFilter {

    /** The attribute of a request whose answer is to be broken off. */
    static final String BROKEN = BreakOff.class.getName();

    static void mark(WebRequest request) {
        request.setAttribute(BROKEN, true, WebRequest.SCOPE_REQUEST);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(BROKEN) != null) {
            throw new CloseNowException("An answer failed once it had begun");
        }
    }
}
