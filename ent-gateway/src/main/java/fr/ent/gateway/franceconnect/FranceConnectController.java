package fr.ent.gateway.franceconnect;

import fr.ent.canteen.QuotientByFranceConnect;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.territory.PartOf;
import fr.ent.core.territory.ProductModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way to FranceConnect and back, for a quotient. */
@RestController
@PartOf(ProductModule.CANTEEN)
@RequestMapping("/api/franceconnect/quotient")
class FranceConnectController {

    private static final int DEPARTURES = 10;
    private static final Duration PER = Duration.ofMinutes(10);

    private final QuotientByFranceConnect quotients;
    private final QuotientRealm realm;
    private final QuotientRealmSettings settings;
    private final RateLimits limits;

    FranceConnectController(
            QuotientByFranceConnect quotients, QuotientRealm realm, QuotientRealmSettings settings, RateLimits limits) {
        this.quotients = quotients;
        this.realm = realm;
        this.settings = settings;
        this.limits = limits;
    }

    /** Tells whether this session can fetch a quotient through FranceConnect. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    WayView way(Authentication authentication, Viewer viewer) {
        if (!isOffered(viewer)) {
            return new WayView(WayView.WayState.NOT_OFFERED);
        }
        return new WayView(
                FranceConnectAccount.findCitizen(authentication).isPresent()
                        ? WayView.WayState.OPEN
                        : WayView.WayState.OTHER_ACCOUNT);
    }

    /**
     * Starts the way to FranceConnect for a quotient. Answers an address for the browser, or the outcome when the same
     * was asked within the hour; ten departures in ten minutes.
     */
    @PostMapping
    @AllowedTo(Role.GUARDIAN)
    @Refuses({DepartureProblems.NOT_OFFERED, DepartureProblems.OTHER_ACCOUNT})
    LeavingView leave(
            @RequestBody @Valid WantedQuotient wanted,
            HttpServletRequest request,
            Authentication authentication,
            Viewer viewer) {
        HouseholdId household = quotients.ownHousehold(wanted.householdId(), viewer);
        limits.take("quotient-franceconnect", viewer.person().toString(), DEPARTURES, PER);
        if (!isOffered(viewer)) {
            throw Problem.of(DepartureProblems.NOT_OFFERED);
        }
        String citizen = FranceConnectAccount.findCitizen(authentication)
                .orElseThrow(() -> Problem.of(DepartureProblems.OTHER_ACCOUNT));
        Optional<ReturnOutcome> holding =
                quotients.findHolding(household, viewer).map(ReturnOutcome::of);
        if (holding.isPresent()) {
            return new LeavingView(null, holding.get().word());
        }
        OAuth2AuthorizationRequest asking = realm.newRequest(request);
        Departures.keep(new Departure(asking, authentication.getName(), citizen, household.value()), request);
        return new LeavingView(URI.create(asking.getAuthorizationRequestUri()), null);
    }

    private boolean isOffered(Viewer viewer) {
        return settings.isSetUp() && quotients.isOffered(viewer);
    }

    /** The household it is for; {@code householdId} may be left out by a viewer who has one household. */
    record WantedQuotient(@Nullable HouseholdId householdId) {}

    /** How far the way is open to a session. */
    record WayView(WayState state) {
        /** Whether the way is open. */
        enum WayState {
            OPEN,
            /** The person signed in by another way than FranceConnect. */
            OTHER_ACCOUNT,
            NOT_OFFERED
        }
    }

    /**
     * The next step.
     *
     * @param address where the browser goes; null when there is an outcome already
     * @param outcome {@code found}, or why there is no quotient: {@code absent-both}
     */
    record LeavingView(@Nullable URI address, @Nullable String outcome) {}
}
