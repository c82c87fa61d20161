package fr.ent.core.space.faces;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files on which people may be seen, or heard: pictures, films and sounds. A voice is under the same consent as a picture. */
public final class Pictures {

    /** Their media types, as PostgreSQL and Java read it. */
    public static final String TYPES = "^(image|video|audio)/";

    private static final Pattern TYPE = Pattern.compile(TYPES);

    private Pictures() {}

    public static boolean includes(@Nullable String mediaType) {
        return mediaType != null && TYPE.matcher(mediaType).find();
    }

    /**
     * The sender of the content that an item has today, in SQL; none for a folder.
     *
     * @param item its alias
     */
    public static String senderOf(String item) {
        return "(select c.made_by from core.item_version c where c.item_id = %1$s.id and c.number = %1$s.version)"
                .formatted(item);
    }

    /**
     * The readers of an item as {@code :viewer} meets it, in SQL: what is held back is for the staff, and for whoever sent the
     * content that it has today.
     *
     * @param item its alias
     */
    public static String readersOf(String item) {
        return "case when %1$s.held_back and :viewer is distinct from %2$s then 'STAFF' else %1$s.readers end"
                .formatted(item, senderOf(item));
    }
}
