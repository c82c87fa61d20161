package fr.ent.messaging.blog.assignment;

/** How giving an assignment, or beginning its article, ended. */
sealed interface AssignmentOutcome {

    record Done(AssignmentFacts assignment) implements AssignmentOutcome {}

    /** Not an assignment with which this viewer may do that. */
    record NotYours() implements AssignmentOutcome {}

    /** Its article is begun already. */
    record Begun() implements AssignmentOutcome {}
}
