package fr.ent.core.lti.deeplink;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resources that somebody chose in a tool, as they wait for the person's word.
 *
 * @param person who chooses
 * @param place for which, as the ticket kept it
 */
record ChosenItems(String tool, String person, String place, List<ChosenItem> items) {

    ChosenItems {
        items = List.copyOf(items);
    }

    /**
     * A resource that was chosen.
     *
     * @param target the page that opens
     * @param scoreMax out of how much it is scored; none where the tool doesn't say
     */
    record ChosenItem(
            String title,
            @Nullable String text,
            String target,
            Map<String, String> custom,
            @Nullable BigDecimal scoreMax,
            @Nullable String label,
            @Nullable String ref,
            @Nullable String tag) {

        ChosenItem {
            custom = Map.copyOf(custom);
        }
    }
}
