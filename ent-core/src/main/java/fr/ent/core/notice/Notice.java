package fr.ent.core.notice;

import fr.ent.core.ChildId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, about a child if any. The client words it from {@code kind} ({@code canteen.booking-confirmed})
 * and {@code arguments}; {@code link} is a path of the web application.
 */
public record Notice(String kind, @Nullable ChildId child, Map<String, String> arguments, String link) {

    public Notice {
        arguments = Map.copyOf(arguments);
    }

    /** The same about a child. */
    Notice about(ChildId concerned) {
        return new Notice(kind, concerned, arguments, link);
    }
}
