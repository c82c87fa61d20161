package fr.ent.gateway.server;

import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import fr.ent.core.http.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filters look up sessions, accounts and keys: when that fails because a service is away, the answer says so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AnswerOutages extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerOutages.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isOutage(failure)) {
                throw failure;
            }
            LOG.warn("A service this copy needs does not answer: {}", FailureInLine.of(failure));
            LOG.debug("It does not answer", failure);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Outage.AGAIN.toSeconds()));
            response.sendError(Problem.status(Outage.PROBLEM).value());
        }
    }

    /** Keycloak is one of these services: Spring says so when the keys of its tokens can't be fetched. */
    private static boolean isOutage(Exception failure) {
        return failure instanceof AuthenticationServiceException || Outage.causes(failure);
    }
}
