package fr.ent.canteen.prices.method;

/** Unknown, expired, refused and zero are different things; zero is a quotient. */
public enum NoQuotientReason {
    UNKNOWN,
    EXPIRED,
    REFUSED
}
