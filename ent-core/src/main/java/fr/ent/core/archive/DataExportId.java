package fr.ent.core.archive;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import fr.ent.core.storage.FileId;
import java.util.UUID;

/** Names an archive; its content lies in the object store under the same value. */
record DataExportId(UUID value) implements Id {

    static DataExportId next() {
        return new DataExportId(NewId.next());
    }

    FileId asFile() {
        return new FileId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
