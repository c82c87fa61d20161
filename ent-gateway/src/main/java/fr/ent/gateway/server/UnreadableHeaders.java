package fr.ent.gateway.server;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Refuses a header with a control sign: that turns out only where it is read, behind the filters that could refuse it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableHeaders {

    @ExceptionHandler(RequestRejectedException.class)
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        InvalidField[] faults = Collections.list(request.getHeaderNames()).stream()
                .filter(name -> !isReadable(request, name))
                .map(name -> new InvalidField(name, "malformed"))
                .toArray(InvalidField[]::new);
        return ResponseEntity.of(Problem.invalid(faults).getBody()).build();
    }

    private static boolean isReadable(HttpServletRequest request, String header) {
        try {
            Collections.list(request.getHeaders(header));
            return true;
        } catch (RequestRejectedException refused) {
            return false;
        }
    }
}
