package fr.ent.core.entry.door;

import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.EntryNotices;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often the door of a class is knocked at: by an address, which may be a whole town; and at one class, whose teachers hear of
 * it. Codes that lead nowhere count on their own, for a school knows its codes.
 */
@Component
class EntryLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final int PER_CLASS = 120;
    private static final int GUESSES_PER_CLASS = 60;
    private static final int UNKNOWN_PER_ADDRESS = 30;
    private static final int CALLS_PER_CLASS = 12;

    private final RateLimits limits;
    private final EntryNotices notices;
    private final TransactionTemplate transaction;
    private final EntrySettings settings;

    EntryLimits(RateLimits limits, EntryNotices notices, TransactionTemplate transaction, EntrySettings settings) {
        this.limits = limits;
        this.notices = notices;
        this.transaction = transaction;
        this.settings = settings;
    }

    void knock(HttpServletRequest request) {
        limits.take("entry", ClientAddress.of(request).value(), settings.perAddress(), MINUTE);
    }

    void unknown(HttpServletRequest request) {
        limits.take("entry-unknown", ClientAddress.of(request).value(), UNKNOWN_PER_ADDRESS, QUARTER);
    }

    void at(ClassEntry entry) {
        take("entry-class", entry, PER_CLASS, MINUTE);
    }

    void guess(ClassEntry entry) {
        take("entry-guess", entry, GUESSES_PER_CLASS, MINUTE);
    }

    void call(ClassEntry entry) {
        limits.take("entry-call", entry.schoolClass().toString(), CALLS_PER_CLASS, QUARTER);
    }

    private void take(String name, ClassEntry entry, int permits, Duration per) {
        try {
            limits.take(name, entry.schoolClass().toString(), permits, per);
        } catch (TooMany many) {
            transaction.executeWithoutResult(status -> notices.tellMany(entry.schoolClass(), entry.name()));
            throw many;
        }
    }
}
