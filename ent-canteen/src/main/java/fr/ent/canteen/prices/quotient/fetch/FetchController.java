package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.QuotientView;
import fr.ent.canteen.prices.quotient.source.Miss;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One button: fetch my quotient from CAF or MSA. Nothing about the person can be typed. */
@RestController
class FetchController {

    private final FetchQuotient fetchQuotient;
    private final Families families;
    private final Clock clock;

    FetchController(FetchQuotient fetchQuotient, Families families, Clock clock) {
        this.fetchQuotient = fetchQuotient;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Fetches the quotient of one's own household from CAF or MSA. The identity is the directory's; nothing about a
     * person can be typed.
     */
    @PostMapping("/api/canteen/quotients/fetch")
    @AllowedTo(Role.GUARDIAN)
    QuotientView fetch(@RequestBody WantedQuotient wanted, Viewer viewer) {
        return switch (fetchQuotient.byIdentity(families.getOwn(wanted.householdId(), viewer), viewer)) {
            case FetchOutcome.Found(Quotient quotient) -> QuotientView.of(quotient, QuotientView.Status.VALID);
            case FetchOutcome.Missed(Miss why, Instant again) -> throw missed(why, again);
            case FetchOutcome.AskedForOther(Instant again) ->
                throw Problem.of(HttpStatus.CONFLICT, "canteen", "quotient-asked-for-other", Map.of("againAt", again));
            case FetchOutcome.IdentityIncomplete(List<String> missing) ->
                throw Problem.of(
                        HttpStatus.CONFLICT, "canteen", "quotient-identity-incomplete", Map.of("missing", missing));
            case FetchOutcome.NotOffered() ->
                throw Problem.of(HttpStatus.CONFLICT, "canteen", "quotient-fetch-not-offered");
        };
    }

    private ErrorResponseException missed(Miss why, Instant again) {
        String problemCase = "quotient-" + why.word();
        return switch (why.nature()) {
            case FINAL -> Problem.of(HttpStatus.CONFLICT, "canteen", problemCase, Map.of("againAt", again));
            case SETUP -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "canteen", problemCase);
            case PASSING -> later(problemCase, again);
        };
    }

    private ErrorResponseException later(String problemCase, Instant again) {
        long seconds = Math.max(1, Duration.between(clock.instant(), again).toSeconds());
        ErrorResponseException problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "canteen", problemCase, Map.of("retryAfterSeconds", seconds));
        problem.getHeaders().set("Retry-After", Long.toString(seconds));
        return problem;
    }

    /** Whom it is for; {@code householdId} may be left out by who has one household. */
    record WantedQuotient(@Nullable HouseholdId householdId) {}
}
