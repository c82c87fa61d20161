package fr.ent.messaging.blog;

/** What an article is to a viewer: a teacher of the class or the head, one of its pupil authors, a reader. */
public enum ArticleStanding {
    STAFF,
    AUTHOR,
    READER
}
