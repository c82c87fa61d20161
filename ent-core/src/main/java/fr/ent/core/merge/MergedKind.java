package fr.ent.core.merge;

/** The kinds of rows that a merge moves, as somebody reads them. */
public enum MergedKind {
    /** The kept person's own contact. */
    CONTACT,
    /** Children of whom somebody is a guardian. */
    CHILDREN,
    /** Guardians of a child. */
    GUARDIANS,
    /** Households somebody lives in. */
    HOUSEHOLDS,
    /** Rights of the staff. */
    RIGHTS,
    /** An account. */
    ACCOUNT,
    /** Letters with a code and invitations that are under way. */
    LETTERS,
    /** Notices in the bell. */
    NOTICES,
    /** Files somebody stored or a child's families see. */
    FILES,
    /** Conversations somebody takes part in, or that are about a child. */
    CONVERSATIONS,
    /** Messages somebody wrote. */
    MESSAGES,
    /** Articles of blogs, comments and reactions, and pictures on which a child is. */
    BLOG,
    /** Texts that somebody writes with others, and the words in them. */
    SHARED_TEXTS,
    /** Entries of diaries. */
    DIARY,
    /** How far a pupil is in skills. */
    PROGRESS,
    /** Books borrowed from the library of a school, and wishes for them. */
    LIBRARY,
    /** Days booked, over or to come, and their patterns. */
    BOOKINGS,
    /** Files of families, needs of a child, and who must not collect it. */
    FAMILY_FILES,
    /** Turns of payers. */
    TURNS,
    /** Consents to ask CAF and MSA, and answers. */
    QUOTIENTS,
    /** Taps of rolls, excuses and absence notes. */
    PRESENCE,
    /** Calendar feeds. */
    FEEDS,
    /** Decisions and notes in the course of work. */
    ACTS
}
