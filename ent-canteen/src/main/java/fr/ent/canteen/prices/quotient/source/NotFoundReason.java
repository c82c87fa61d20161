package fr.ent.canteen.prices.quotient.source;

import java.util.Locale;

/** Why there is no quotient. Each has its own words and next step for the family. */
public enum NotFoundReason {
    ABSENT_CNAF(Nature.FINAL),
    ABSENT_MSA(Nature.FINAL),
    ABSENT_BOTH(Nature.FINAL),
    /** There is a file at CAF or MSA, without a quotient in it. */
    NO_VALUE(Nature.FINAL),
    /** The answer names other people than the account's: nothing of it is kept or shown. */
    IDENTITY_MISMATCH(Nature.FINAL),
    IDENTITY_REFUSED(Nature.FINAL),

    SCOPES_MISSING(Nature.SETUP),
    RECIPIENT_REFUSED(Nature.SETUP),
    TOKEN_INVALID(Nature.SETUP),
    TOKEN_EXPIRED(Nature.SETUP),
    PRIVILEGES_MISSING(Nature.SETUP),
    /** API Particulier doesn't take the token for one of the FranceConnect it knows. */
    FRANCE_CONNECT_UNKNOWN(Nature.SETUP),

    IN_PROGRESS(Nature.PASSING),
    TOO_MANY(Nature.PASSING),
    PROVIDER_FAILED(Nature.PASSING),
    PROVIDER_SILENT(Nature.PASSING),
    UNREACHABLE(Nature.PASSING),
    UNEXPECTED(Nature.PASSING),
    /** The token of FranceConnect, good for a minute, came too late. */
    FRANCE_CONNECT_EXPIRED(Nature.PASSING);

    private final Nature nature;

    NotFoundReason(Nature nature) {
        this.nature = nature;
    }

    public Nature nature() {
        return nature;
    }

    /** As it is said to the web application: {@code absent-both}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether asking again helps: not before the answer's time is over, once the town hall has acted, or soon. */
    public enum Nature {
        FINAL,
        SETUP,
        PASSING
    }
}
