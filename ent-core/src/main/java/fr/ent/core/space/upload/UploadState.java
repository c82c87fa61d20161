package fr.ent.core.space.upload;

/** How far an upload is. */
enum UploadState {
    OPEN,
    /** An archive that has come whole, and waits to be unfolded. */
    ARRIVED,
    UNFOLDING,
    /** It lies in its folder, or is its sender's own. */
    DONE,
    TYPE_REFUSED,
    INFECTED,
    /** More than the virus scanner reads. */
    TOO_LARGE,
    /** Its folder, or the file that it was to renew, isn't there any more, or isn't its sender's to change. */
    PLACE_GONE,
    /** An archive of which nothing was taken. */
    NOT_UNFOLDED
}
