package fr.ent.core.founding;

import fr.ent.core.founding.FoundingSettings.CodePrinting;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Prints a code into the log as long as nothing is founded: at the start, and a new one when it has run out. Where further
 * territories are awaited, it prints one at the start in any case.
 */
@Component
class IssueFoundingCode {

    private static final Logger LOG = LoggerFactory.getLogger(IssueFoundingCode.class);

    private final SecureRandom random = new SecureRandom();
    private final FoundingCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CodePrinting printing;
    private volatile boolean done;

    IssueFoundingCode(FoundingCodes codes, FoundingSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.events = events;
        this.clock = clock;
        this.printing = settings.code();
        this.done = printing == CodePrinting.NEVER;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        if (printing == CodePrinting.FURTHER) {
            print();
        } else {
            issue();
        }
    }

    /** Asks nothing any more once something is founded. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void whenItHasRunOut() {
        issue();
    }

    void issue() {
        done = done || codes.isFounded();
        if (!done) {
            print();
        }
    }

    private void print() {
        FoundingCode code = FoundingCode.draw(random);
        Instant expiresAt = clock.instant().plus(FoundingCodes.LIFE);
        if (codes.keep(code, expiresAt)) {
            LOG.warn(
                    "A territory can be founded here. Open /fonder at the address of this product and type the code {} before {}.",
                    code.printed(),
                    expiresAt);
            events.publishEvent(new FoundingCodeIssued(code, expiresAt));
        }
    }
}
