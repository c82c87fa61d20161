package fr.ent.canteen.town;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queues of what families have sent and nobody has answered. */
@Component
public class SentQueues {

    private final TownClock clock;

    SentQueues(TownClock clock) {
        this.clock = clock;
    }

    /**
     * What the desk shows of a queue; nothing when nobody waits.
     *
     * @param waiting one row: {@code waiting}, how many there are, and {@code first}, when the first was sent
     * @param page where they are answered
     */
    public List<DeskItem> read(JdbcClient.StatementSpec waiting, String kind, String page) {
        DeskItem item = waiting.query((row, number) -> new DeskItem(
                        kind,
                        row.getInt("waiting"),
                        Optional.ofNullable(row.getObject("first", OffsetDateTime.class))
                                .map(first -> LocalDate.ofInstant(first.toInstant(), clock.zone()))
                                .orElse(null),
                        page,
                        Map.of()))
                .single();
        return Stream.of(item).filter(one -> one.count() > 0).toList();
    }
}
