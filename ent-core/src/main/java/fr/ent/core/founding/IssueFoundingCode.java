package fr.ent.core.founding;

import fr.ent.core.founding.FoundingSettings.CodePrinting;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
 * territories are awaited, it prints one at the start in any case, in place of another that may be lost with its log.
 */
@Component
class IssueFoundingCode {

    private static final Logger LOG = LoggerFactory.getLogger(IssueFoundingCode.class);

    /** Before anything is founded no other zone is known. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "HH:mm 'on' d MMMM uuuu '(Paris time)'", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/Paris"));

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
            FoundingCode code = FoundingCode.draw(random);
            codes.replace(code, expiry());
            print(code);
        } else {
            codes.findOpen()
                    .filter(open -> printing == CodePrinting.FIRST)
                    .ifPresent(open -> LOG.warn(
                            "A code to found a territory was printed at {} and is good until {}. Is it lost? "
                                    + "A start with ENT_FOUNDING_CODE=FURTHER prints another.",
                            MOMENT.format(open.at()),
                            MOMENT.format(open.until())));
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
            FoundingCode code = FoundingCode.draw(random);
            if (codes.keep(code, expiry())) {
                print(code);
            }
        }
    }

    private void print(FoundingCode code) {
        LOG.warn(
                "A territory can be founded here. Open /fonder at the address of this product and type the code {} before {}.",
                code.printed(),
                MOMENT.format(expiry()));
        events.publishEvent(new FoundingCodeIssued(code, expiry()));
    }

    private Instant expiry() {
        return clock.instant().plus(FoundingCodes.LIFE);
    }
}
