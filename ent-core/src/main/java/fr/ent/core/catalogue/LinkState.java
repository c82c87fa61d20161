package fr.ent.core.catalogue;

/** The last thing that was seen of a link. */
public enum LinkState {
    FOUND,
    /** Something is there that answers no program: no fault of the link. */
    CLOSED,
    /** Its host says that the page is no more. */
    GONE,
    /** No answer this once; the host is asked again the next night before anything is said of it. */
    DOUBTFUL,
    /** No host, no answer in time, or a mistake of the host's, two nights running. */
    SILENT,
    /** It leads into a network that isn't public, where nobody is asked. */
    INWARD
}
