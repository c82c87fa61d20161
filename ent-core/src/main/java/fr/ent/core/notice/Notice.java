package fr.ent.core.notice;

import fr.ent.core.ChildId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, about a child if any. The client words it from {@code kind} ({@code canteen.booking-confirmed})
 * and {@code arguments}; {@code link} is a path of the web application.
 *
 * @param pace whether it may ring in the night
 */
public record Notice(
        String kind, @Nullable ChildId child, Map<String, String> arguments, String link, NoticePace pace) {

    public Notice {
        arguments = Map.copyOf(arguments);
    }

    public Notice(String kind, @Nullable ChildId child, Map<String, String> arguments, String link) {
        this(kind, child, arguments, link, NoticePace.AT_ONCE);
    }

    /** The same, which waits for the end of quiet hours: what the school's staff write. */
    public Notice byDay() {
        return new Notice(kind, child, arguments, link, NoticePace.BY_DAY);
    }

    /** The same about a child. */
    public Notice about(ChildId concerned) {
        return new Notice(kind, concerned, arguments, link, pace);
    }
}
