package fr.ent.gateway.franceconnect;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the browser comes back to from FranceConnect, and goes on to the page it left. */
@RestController
class ReturnController {

    static final String PATH = "/login/quotient";

    private static final int RETURNS = 60;
    private static final Duration PER = Duration.ofMinutes(1);

    private final AskOnReturn askOnReturn;
    private final RateLimits limits;

    ReturnController(AskOnReturn askOnReturn, RateLimits limits) {
        this.askOnReturn = askOnReturn;
        this.limits = limits;
    }

    /** Anybody's browser may come here; only the session that left gets an answer, once. */
    @GetMapping(PATH)
    @AllowedToPublic
    @Hidden
    ResponseEntity<Void> comeBack(
            ReturnAnswer answer, HttpServletRequest request, @Nullable Authentication authentication) {
        limits.take("quotient-return", ClientAddress.of(request).value(), RETURNS, PER);
        Optional<Departure> left = Departures.take(answer.state() == null ? "" : answer.state(), request)
                .filter(departure ->
                        authentication != null && departure.account().equals(authentication.getName()));
        ReturnOutcome outcome = left.map(departure -> askOnReturn.ask(departure, answer.to(departure)))
                .orElse(ReturnOutcome.EXPIRED);
        String household =
                left.map(departure -> "&household=" + departure.household()).orElse("");
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/quotient?franceconnect=" + outcome.word() + household))
                .build();
    }

    /** The parameters that come with the browser. */
    record ReturnAnswer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String error) {

        OAuth2AuthorizationResponse to(Departure departure) {
            OAuth2AuthorizationResponse.Builder builder = code != null && error == null
                    ? OAuth2AuthorizationResponse.success(code)
                    : OAuth2AuthorizationResponse.error(error == null ? "server_error" : error);
            return builder.redirectUri(
                            Objects.requireNonNull(departure.request().getRedirectUri()))
                    .state(Objects.requireNonNull(state))
                    .build();
        }
    }
}
