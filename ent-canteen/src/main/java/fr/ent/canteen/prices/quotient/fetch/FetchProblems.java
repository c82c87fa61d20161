package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.core.http.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of asking CAF and MSA for a quotient. */
final class FetchProblems {

    /** It was asked for another household within the hour; {@code againAt} is when it can be asked again. */
    static final String ASKED_FOR_OTHER = "409 canteen:quotient-asked-for-other";

    /** The directory lacks fields of the identity; {@code missing} names them. */
    static final String IDENTITY_INCOMPLETE = "409 canteen:quotient-identity-incomplete";

    /** The town can't ask CAF and MSA. */
    static final String NOT_OFFERED = "409 canteen:quotient-fetch-not-offered";

    /** CAF doesn't know the person. */
    static final String ABSENT_CNAF = "409 canteen:quotient-absent-cnaf";

    /** MSA doesn't know the person. */
    static final String ABSENT_MSA = "409 canteen:quotient-absent-msa";

    /** Neither CAF nor MSA knows the person. */
    static final String ABSENT_BOTH = "409 canteen:quotient-absent-both";

    /** The file has no quotient. */
    static final String NO_VALUE = "409 canteen:quotient-no-value";

    /** The file is of somebody else. */
    static final String IDENTITY_MISMATCH = "409 canteen:quotient-identity-mismatch";

    /** The identity was refused. */
    static final String IDENTITY_REFUSED = "409 canteen:quotient-identity-refused";

    /** The town's token doesn't cover what was asked. */
    static final String SCOPES_MISSING = "503 canteen:quotient-scopes-missing";

    /** The town isn't known as a recipient. */
    static final String RECIPIENT_REFUSED = "503 canteen:quotient-recipient-refused";

    /** The town's token is refused. */
    static final String TOKEN_INVALID = "503 canteen:quotient-token-invalid";

    /** The town's token has expired. */
    static final String TOKEN_EXPIRED = "503 canteen:quotient-token-expired";

    /** The town's token lacks a right. */
    static final String PRIVILEGES_MISSING = "503 canteen:quotient-privileges-missing";

    /** FranceConnect's token isn't known. */
    static final String FRANCE_CONNECT_UNKNOWN = "503 canteen:quotient-france-connect-unknown";

    /** The same is being asked right now. */
    static final String IN_PROGRESS = "503 canteen:quotient-in-progress";

    /** Too much was asked; {@code retryAfterSeconds} is how long to wait. */
    static final String TOO_MANY = "503 canteen:quotient-too-many";

    /** CAF or MSA answered with a failure. */
    static final String PROVIDER_FAILED = "503 canteen:quotient-provider-failed";

    /** CAF or MSA didn't answer in time. */
    static final String PROVIDER_SILENT = "503 canteen:quotient-provider-silent";

    /** API Particulier can't be reached. */
    static final String UNREACHABLE = "503 canteen:quotient-unreachable";

    /** API Particulier gave an answer that can't be read. */
    static final String UNEXPECTED = "503 canteen:quotient-unexpected";

    /** FranceConnect's token has expired. */
    static final String FRANCE_CONNECT_EXPIRED = "503 canteen:quotient-france-connect-expired";

    private FetchProblems() {}

    static ErrorResponseException of(FetchOutcome.Refused refusal, Instant now) {
        return switch (refusal) {
            case FetchOutcome.NotFound(NotFoundReason why, Instant again) -> missed(why, again, now);
            case FetchOutcome.AskedForOther(Instant again) -> Problem.of(ASKED_FOR_OTHER, Map.of("againAt", again));
            case FetchOutcome.IdentityIncomplete(var missing) ->
                Problem.of(IDENTITY_INCOMPLETE, Map.of("missing", missing));
            case FetchOutcome.NotOffered() -> Problem.of(NOT_OFFERED);
        };
    }

    private static ErrorResponseException missed(NotFoundReason why, Instant again, Instant now) {
        return switch (why.nature()) {
            case FINAL -> Problem.of(known(why), Map.of("againAt", again));
            case SETUP -> Problem.of(known(why));
            case PASSING -> later(why, Math.max(1, Duration.between(now, again).toSeconds()));
        };
    }

    private static ErrorResponseException later(NotFoundReason why, long seconds) {
        ErrorResponseException problem = Problem.of(known(why), Map.of("retryAfterSeconds", seconds));
        problem.getHeaders().set("Retry-After", Long.toString(seconds));
        return problem;
    }

    private static String known(NotFoundReason why) {
        return switch (why) {
            case ABSENT_CNAF -> ABSENT_CNAF;
            case ABSENT_MSA -> ABSENT_MSA;
            case ABSENT_BOTH -> ABSENT_BOTH;
            case NO_VALUE -> NO_VALUE;
            case IDENTITY_MISMATCH -> IDENTITY_MISMATCH;
            case IDENTITY_REFUSED -> IDENTITY_REFUSED;
            case SCOPES_MISSING -> SCOPES_MISSING;
            case RECIPIENT_REFUSED -> RECIPIENT_REFUSED;
            case TOKEN_INVALID -> TOKEN_INVALID;
            case TOKEN_EXPIRED -> TOKEN_EXPIRED;
            case PRIVILEGES_MISSING -> PRIVILEGES_MISSING;
            case FRANCE_CONNECT_UNKNOWN -> FRANCE_CONNECT_UNKNOWN;
            case IN_PROGRESS -> IN_PROGRESS;
            case TOO_MANY -> TOO_MANY;
            case PROVIDER_FAILED -> PROVIDER_FAILED;
            case PROVIDER_SILENT -> PROVIDER_SILENT;
            case UNREACHABLE -> UNREACHABLE;
            case UNEXPECTED -> UNEXPECTED;
            case FRANCE_CONNECT_EXPIRED -> FRANCE_CONNECT_EXPIRED;
        };
    }
}
