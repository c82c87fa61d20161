package fr.ent.canteen.town;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A queue that needs the town hall.
 *
 * @param kind names the sentence, which the client has: {@code waiting-lists}
 * @param count how many there are to do
 * @param since the day of the first, if the queue has days
 * @param link where to do it, a path of the web application
 * @param facts values of the sentence
 */
public record DeskItem(String kind, int count, @Nullable LocalDate since, String link, Map<String, String> facts) {

    public DeskItem {
        facts = Map.copyOf(facts);
    }
}
