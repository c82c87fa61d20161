package fr.ent.core.territory.logo;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;

/** A territory's logo as it is kept. */
record Logo(FileId file, String mediaType, long size, String digest) {

    /** The file of the store. */
    FileView view() {
        return new FileView(file, "logo", mediaType, size);
    }
}
