package fr.ent.messaging.blog;

/** Where an article stands on its way to its readers. */
public enum ArticleState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    /** Whether its authors are still writing it. */
    public boolean isInHand() {
        return this == DRAFT || this == RETURNED;
    }
}
