package fr.ent.core.storage.clean;

import java.io.IOException;

/** A picture that isn't built as its kind demands, or that would be too large on a screen. */
public final class MalformedPictureException extends IOException {

    MalformedPictureException(String what) {
        super(what);
    }
}
