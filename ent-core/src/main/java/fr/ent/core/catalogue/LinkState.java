package fr.ent.core.catalogue;

/** The last thing that was seen of a link. */
public enum LinkState {
    FOUND,
    /** Something is there that answers no program: no fault of the link. */
    CLOSED,
    /** Its host says that the page is no more. */
    GONE,
    /** No host, no answer in time, or a mistake of the host's. */
    SILENT,
    /** It leads into a network that isn't public, where nobody is asked. */
    INWARD
}
