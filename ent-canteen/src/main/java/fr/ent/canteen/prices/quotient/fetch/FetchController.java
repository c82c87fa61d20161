package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.QuotientStatus;
import fr.ent.canteen.prices.quotient.QuotientView;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The quotient from CAF or MSA, fetched at one button. Nothing about the person can be typed. */
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
    @Refuses({
        FetchProblems.ASKED_FOR_OTHER,
        FetchProblems.IDENTITY_INCOMPLETE,
        FetchProblems.NOT_OFFERED,
        FetchProblems.ABSENT_CNAF,
        FetchProblems.ABSENT_MSA,
        FetchProblems.ABSENT_BOTH,
        FetchProblems.NO_VALUE,
        FetchProblems.IDENTITY_MISMATCH,
        FetchProblems.IDENTITY_REFUSED,
        FetchProblems.SCOPES_MISSING,
        FetchProblems.RECIPIENT_REFUSED,
        FetchProblems.TOKEN_INVALID,
        FetchProblems.TOKEN_EXPIRED,
        FetchProblems.PRIVILEGES_MISSING,
        FetchProblems.FRANCE_CONNECT_UNKNOWN,
        FetchProblems.IN_PROGRESS,
        FetchProblems.TOO_MANY,
        FetchProblems.PROVIDER_FAILED,
        FetchProblems.PROVIDER_SILENT,
        FetchProblems.UNREACHABLE,
        FetchProblems.UNEXPECTED,
        FetchProblems.FRANCE_CONNECT_EXPIRED
    })
    QuotientView fetch(@RequestBody @Valid WantedQuotient wanted, Viewer viewer) {
        return switch (fetchQuotient.fetchByIdentity(families.getOwn(wanted.householdId(), viewer), viewer)) {
            case FetchOutcome.Found(Quotient quotient) -> QuotientView.of(quotient, QuotientStatus.VALID);
            case FetchOutcome.Refused refusal -> throw FetchProblems.of(refusal, clock.instant());
        };
    }

    /** The household it is for; {@code householdId} may be left out by a viewer who has one household. */
    record WantedQuotient(@Nullable HouseholdId householdId) {}
}
