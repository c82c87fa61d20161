package fr.ent.canteen.presence.caterer;

import java.time.Duration;

/** The time that a round of mails may take, all towns together. */
final class MailBudget {

    private final long end;

    private MailBudget(long end) {
        this.end = end;
    }

    /** Counts from now on. */
    static MailBudget of(Duration time) {
        return new MailBudget(System.nanoTime() + time.toNanos());
    }

    boolean isSpent() {
        return System.nanoTime() - end >= 0;
    }
}
