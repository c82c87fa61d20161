package fr.ent.core.storage;

import java.io.IOException;

/** A picture that isn't built as its kind demands, or that would be too large on a screen. */
final class MalformedPictureException extends IOException {

    MalformedPictureException(String what) {
        super(what);
    }
}
