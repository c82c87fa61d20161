package fr.ent.gateway.server;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import fr.ent.core.http.Problem;
import fr.ent.core.territory.NoTerritory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filters look up sessions, accounts and territories: when that fails because a service is away, or because nothing is
 * founded yet, the answer says so.
 */
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
            if (response.isCommitted()) {
                throw failure;
            }
            if (failure instanceof NoTerritory) {
                refuse(request, response, CommonProblems.NO_TERRITORY, NoTerritory.AGAIN);
            } else if (isOutage(failure)) {
                LOG.warn("A service this copy needs does not answer: {}", FailureInLine.of(failure));
                LOG.debug("It does not answer", failure);
                refuse(request, response, Outage.PROBLEM, Outage.AGAIN);
            } else {
                throw failure;
            }
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String known, Duration again)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(again.toSeconds()));
        request.setAttribute(ErrorAnswers.KNOWN, known);
        response.sendError(Problem.status(known).value());
    }

    /** Keycloak is one of these services: Spring says so when the keys of its tokens can't be fetched. */
    private static boolean isOutage(Exception failure) {
        return failure instanceof AuthenticationServiceException || Outage.causes(failure);
    }
}
