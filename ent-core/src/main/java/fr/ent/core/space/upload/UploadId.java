package fr.ent.core.space.upload;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a file on its way. */
public record UploadId(UUID value) implements Id {

    public static UploadId next() {
        return new UploadId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
