package fr.ent.messaging.blog.comment;

/** How writing a comment, or deciding about one, ended. */
sealed interface CommentOutcome {

    record Done(CommentFacts comment) implements CommentOutcome {}

    sealed interface Refused extends CommentOutcome {}

    /** Not an article, or not a comment, of which the viewer may do that. */
    record NotYours() implements Refused {}

    /** The article takes no comments, or its class's year is over. */
    record Closed() implements Refused {}
}
