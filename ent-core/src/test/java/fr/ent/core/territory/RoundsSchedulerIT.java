package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Rounds of the background have threads of their own, and enough that none waits for another. */
@IntegrationTest
class RoundsSchedulerIT {

    @Autowired
    private List<ScheduledTaskHolder> rounds;

    @Autowired
    @Qualifier("roundsOfTheBackground")
    private ThreadPoolTaskScheduler scheduler;

    @Test
    void hasAThreadForEachRound() {
        int known =
                rounds.stream().mapToInt(one -> one.getScheduledTasks().size()).sum();

        assertThat(known).isPositive();
        assertThat(scheduler.getScheduledThreadPoolExecutor().getTaskCount()).isGreaterThanOrEqualTo(known);
        assertThat(scheduler.getScheduledThreadPoolExecutor().getCorePoolSize()).isGreaterThan(known);
    }

    @Test
    void restsInTestsWhichMakeTheirRoundsByHand() {
        assertThat(rounds.stream()
                        .flatMap(one -> one.getScheduledTasks().stream())
                        .filter(task -> task.nextExecution() != null))
                .extracting(ScheduledTask::toString)
                .contains("fr.ent.core.platform.EventRetries.deliverAgain")
                .noneMatch(round -> round.startsWith("fr.ent.core.space"));
    }
}
