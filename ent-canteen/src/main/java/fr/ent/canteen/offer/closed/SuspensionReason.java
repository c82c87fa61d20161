package fr.ent.canteen.offer.closed;

/** Why. */
public enum SuspensionReason {
    STRIKE,
    TRIP,
    CLASS_CLOSED,
    SITE_CLOSED,
    OTHER
}
