package fr.ent.core.testing;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Lets the rounds of the background rest: tests make them by hand, and one that came by itself, every minute or in a certain
 * hour of the night, would take their work away in between. What comes every few seconds goes on.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RestingRounds {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @EventListener
    void rest(ApplicationReadyEvent started) {
        started.getApplicationContext().getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(RestingRounds::isRound)
                .forEach(ScheduledTask::cancel);
    }

    private static boolean isRound(ScheduledTask scheduled) {
        return !(scheduled.getTask() instanceof IntervalTask often)
                || often.getIntervalDuration().compareTo(SHORTEST) >= 0;
    }
}
