package fr.ent.core.http;

import java.util.Set;

/** Problems that any route may answer, and so none declares: those of a request, of two at once, of a missing service. */
public final class CommonProblems {

    /** Nobody is signed in, or the session or token has ended. */
    public static final String UNAUTHORIZED = "401 core:unauthorized";

    /** The request of a session comes without its {@code X-XSRF-TOKEN}. */
    public static final String FORBIDDEN = "403 core:forbidden";

    /** The directory knows no person behind the account. */
    public static final String NO_PERSON = "403 core:no-person";

    /** The person holds none of the roles that the route is for. */
    public static final String WRONG_ROLE = "403 core:wrong-role";

    /** The territory lets the person in with a second factor only, and this sign-in has none. */
    public static final String SECOND_FACTOR = "403 core:second-factor";

    /** The route wants a sign-in of the last minutes; {@code way} tells how the person shows again who they are. */
    public static final String FRESH_SIGN_IN = "403 core:fresh-sign-in";

    /** A card of the class lets its pupil into the class and not into the account: a password does. */
    public static final String BY_CARD = "403 core:by-card";

    /** The answer has none of the media types in {@code Accept}. */
    public static final String NOT_ACCEPTABLE = "406 core:not-acceptable";

    /** Someone else changed the same thing first; read it again. */
    public static final String CHANGED_MEANWHILE = "409 core:changed-meanwhile";

    /** Two requests wanted what only one can have. */
    public static final String CONFLICT = "409 core:conflict";

    /** The virus scanner hasn't seen the file yet, so nobody gets it; {@code Retry-After} tells when to come again. */
    public static final String FILE_BEING_CHECKED = "409 core:file-being-checked";

    /** Nobody gets the file: a virus was found, the scanner doesn't read files so large, or it is lost; {@code reason} tells which. */
    public static final String FILE_WITHHELD = "410 core:file-withheld";

    /** The upload is larger than the limit. */
    public static final String FILE_TOO_LARGE = "413 core:file-too-large";

    /** The body has a media type that the route doesn't read. */
    public static final String UNSUPPORTED_MEDIA_TYPE = "415 core:unsupported-media-type";

    /** Too many requests; {@code retryAfterSeconds} and the header {@code Retry-After} tell when to come again. */
    public static final String TOO_MANY = TooMany.PROBLEM;

    /** Far more was read than the person is used to; {@code Retry-After} tells when the next reading is let through. */
    public static final String UNUSUAL_READING = "429 core:unusual-reading";

    /** A mistake of ours; the log has it. */
    public static final String UNEXPECTED = "500 core:unexpected";

    /** The accounts can't be reached; nothing was changed. */
    public static final String ACCOUNTS_UNAVAILABLE = "503 core:accounts-unavailable";

    /** The files can't be reached; nothing was changed. */
    public static final String STORAGE_UNAVAILABLE = "503 core:storage-unavailable";

    /** This copy's disk is full, so that it takes no file; what came of one that is sent in parts is kept. */
    public static final String DISK_FULL = "503 core:disk-full";

    /** A service that this copy needs doesn't answer; {@code Retry-After} tells when to come again. */
    public static final String UNAVAILABLE = Outage.PROBLEM;

    /** No territory has been founded yet; {@code Retry-After} tells when to come again. */
    public static final String NO_TERRITORY = "503 core:no-territory";

    /** All of them, those about a request's content and ids included. */
    public static final Set<String> ALL = Set.of(
            Problem.INVALID,
            Problem.NOT_FOUND,
            UNAUTHORIZED,
            FORBIDDEN,
            NO_PERSON,
            WRONG_ROLE,
            SECOND_FACTOR,
            FRESH_SIGN_IN,
            BY_CARD,
            NOT_ACCEPTABLE,
            CHANGED_MEANWHILE,
            CONFLICT,
            FILE_BEING_CHECKED,
            FILE_WITHHELD,
            FILE_TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            TOO_MANY,
            UNUSUAL_READING,
            UNEXPECTED,
            ACCOUNTS_UNAVAILABLE,
            STORAGE_UNAVAILABLE,
            DISK_FULL,
            UNAVAILABLE,
            NO_TERRITORY);

    private CommonProblems() {}
}
