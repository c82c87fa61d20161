package fr.ent.messaging.blog.poll;

import fr.ent.messaging.blog.ArticleState;

/** How writing a poll, or voting, ended. */
sealed interface PollOutcome {

    record Done() implements PollOutcome {}

    sealed interface Refused extends PollOutcome {}

    /** Not an article, or not a poll, with which the viewer may do that. */
    record NotYours() implements Refused {}

    /** The article has left its authors' hands. */
    record NotNow(ArticleState state) implements Refused {}

    /** Somebody has answered: the question stays as it was. */
    record Answered() implements Refused {}

    /** Nobody votes any more. */
    record Closed() implements Refused {}
}
