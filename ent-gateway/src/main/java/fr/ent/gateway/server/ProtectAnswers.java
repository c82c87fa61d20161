package fr.ent.gateway.server;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** Stands before all other filters, so that what they refuse is protected too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProtectAnswers extends HeaderWriterFilter {

    ProtectAnswers(ProtectiveHeaders headers) {
        super(List.of(headers));
    }
}
