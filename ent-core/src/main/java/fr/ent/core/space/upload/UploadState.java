package fr.ent.core.space.upload;

/** How far an upload is. */
enum UploadState {
    OPEN,
    /** It lies in its folder. */
    DONE,
    TYPE_REFUSED,
    INFECTED,
    /** More than the virus scanner reads. */
    TOO_LARGE
}
