package fr.ent.core.space.link;

import fr.ent.core.persistence.Row;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.storage.ScanState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content behind a link, some at a time.
 *
 * @param name of what the link leads to; none for a picture that isn't shown
 * @param folder whether that is a folder; else the file is the only item
 * @param endsAt the moment from which the link leads nowhere
 * @param hidden pictures and sounds in it that aren't shown to everybody, of which nothing more is told
 * @param next the last of them if there are more, to ask for those after it
 */
record LinkedFolder(
        @Nullable String name,
        boolean folder,
        Instant endsAt,
        List<LinkedItem> items,
        int hidden,
        @Nullable ItemId next) {

    LinkedFolder {
        items = List.copyOf(items);
    }

    /**
     * A folder or a file behind a link; of people it tells nothing.
     *
     * @param withheld why nobody gets the content now, if the virus scanner hasn't let it through
     */
    record LinkedItem(
            ItemId id,
            ItemKind kind,
            String name,
            @Nullable String mediaType,
            @Nullable Long size,
            @Nullable Integer version,
            @Nullable ScanState withheld,
            Instant changedAt) {

        static LinkedItem read(Row row) {
            return new LinkedItem(
                    row.id("id", ItemId::new),
                    row.choice("kind", ItemKind.class),
                    row.text("name"),
                    row.textOrNull("media_type"),
                    row.numberOrNull("size"),
                    row.wholeOrNull("version"),
                    row.choiceOrNull("withheld", ScanState.class),
                    row.instant("changed_at"));
        }
    }
}
