package fr.ent.core.storage.preview;

import java.nio.file.Path;

/** The end of an attempt to make a PDF of a document. */
sealed interface Conversion {

    /** @param pdf in the folder of the attempt */
    record Made(Path pdf) implements Conversion {}

    record Failed(PreviewState why) implements Conversion {}
}
