package fr.ent.messaging.writing.yjs;

/** Bytes that aren't an update such as the product's own editor makes. */
public final class UnreadableUpdate extends Exception {

    UnreadableUpdate(String why) {
        super(why);
    }
}
