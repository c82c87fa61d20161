package fr.ent.core.testing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;

/**
 * Lets the application's own clock begin no round of the background, so that none comes between two steps of a test, which begins
 * by hand those that it is about. What begins with the application goes on, as does the delivery of events that failed.
 */
public final class RestingRounds {

    private static final Duration AT_THE_START = Duration.ofSeconds(10);
    private static final String DELIVERY = "EventRetries.deliverAgain";

    private final List<ScheduledTaskHolder> holders;

    RestingRounds(List<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rest() {
        holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(task -> isRound(task.getTask()))
                .forEach(RestingRounds::rest);
    }

    private static void rest(ScheduledTask round) {
        round.cancel(false);
    }

    private static boolean isRound(Task task) {
        boolean later = !(task instanceof IntervalTask beat)
                || beat.getInitialDelayDuration().compareTo(AT_THE_START) >= 0;
        return later && !task.toString().endsWith(DELIVERY);
    }
}
