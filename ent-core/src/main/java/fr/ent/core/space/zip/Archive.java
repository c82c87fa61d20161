package fr.ent.core.space.zip;

import fr.ent.core.PersonId;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.UploadId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is being unfolded into a new folder.
 *
 * @param holder whoever unfolds it
 * @param into the folder in which the new one lies; none for the space itself
 */
record Archive(
        UploadId id,
        UUID holder,
        PersonId owner,
        SpaceId space,
        @Nullable ItemId into,
        String name,
        Progress progress) {

    /** One entry that has ended as many processes is passed over. */
    static final int MOST_TURNS = 3;

    /**
     * How far it is.
     *
     * @param folder the new folder; none until it is made
     * @param passed so many entries have been looked at
     * @param turns so often it was begun since the last of them
     */
    record Progress(@Nullable ItemId folder, int passed, int turns) {

        boolean isBegunTooOften() {
            return turns > MOST_TURNS;
        }
    }
}
