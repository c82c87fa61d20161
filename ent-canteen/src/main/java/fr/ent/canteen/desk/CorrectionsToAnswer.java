package fr.ent.canteen.desk;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Viewer;
import fr.ent.core.correction.CorrectionQueue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Corrections that people have asked for and nobody has answered. */
@Component
@Order(27)
class CorrectionsToAnswer implements DeskItems {

    private final CorrectionQueue queue;
    private final TownClock clock;

    CorrectionsToAnswer(CorrectionQueue queue, TownClock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queue.count().stream()
                .map(waiting -> new DeskItem(
                        "corrections-to-answer",
                        waiting.count(),
                        LocalDate.ofInstant(waiting.first(), clock.zone()),
                        "/compte/corrections",
                        Map.of()))
                .toList();
    }
}
