package fr.ent.core.territory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * Runs the rounds of the background on threads of their own. Otherwise they would share those of the live connections, of
 * which there is one a processor: a round that waits for a mail server would stop the others, and the beats of connections.
 */
@Configuration(proxyBeanMethods = false)
class RoundsScheduler {

    /** More than there are rounds, so that none waits for another; virtual ones cost nothing while they wait. */
    private static final int THREADS = 40;

    /** Not for anything that asks for some scheduler. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskScheduler roundsOfTheBackground() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("round-");
        return scheduler;
    }

    @Bean
    SchedulingConfigurer roundsOnTheirOwnThreads(
            @Qualifier("roundsOfTheBackground") ThreadPoolTaskScheduler roundsOfTheBackground) {
        return (ScheduledTaskRegistrar registrar) -> registrar.setTaskScheduler(roundsOfTheBackground);
    }
}
