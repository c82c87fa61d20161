package fr.ent.messaging.blog;

/** The viewer of an article: a teacher of the class or the head, one of its pupil authors, a reader. */
public enum ArticleStanding {
    STAFF,
    AUTHOR,
    READER
}
