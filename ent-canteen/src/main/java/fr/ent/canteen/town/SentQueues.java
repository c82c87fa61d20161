package fr.ent.canteen.town;

import fr.ent.core.persistence.SqlStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Queues of what families have sent and nobody has answered. */
@Component
public class SentQueues {

    private final TownClock clock;

    SentQueues(TownClock clock) {
        this.clock = clock;
    }

    /**
     * The line of the desk for a queue; nothing when nobody waits.
     *
     * @param waiting one row: {@code waiting}, how many there are, and {@code first}, when the first was sent
     * @param page where they are answered
     */
    public List<DeskItem> read(SqlStatement waiting, String kind, String page) {
        DeskItem item = waiting.get(row -> new DeskItem(
                kind,
                row.whole("waiting"),
                Optional.ofNullable(row.instantOrNull("first"))
                        .map(first -> LocalDate.ofInstant(first, clock.zone()))
                        .orElse(null),
                page,
                Map.of()));
        return Stream.of(item).filter(one -> one.count() > 0).toList();
    }
}
