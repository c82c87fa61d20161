package fr.ent.core.account.claim;

import fr.ent.core.account.Username;
import fr.ent.core.account.claim.OpenByCode.ChosenSignIn;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims of guardians without an account at the State's providers: the code in the letter opens an account. */
@RestController
class PublicClaimsController {

    private final OpenByCode openByCode;
    private final ClaimLimits limits;

    PublicClaimsController(OpenByCode openByCode, ClaimLimits limits) {
        this.openByCode = openByCode;
        this.limits = limits;
    }

    /**
     * Opens an account with the claim code of a letter. A user name that is taken gets a number, so read the name in
     * the answer.
     */
    @PostMapping("/api/public/claims")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({ClaimProblems.CODE_REFUSED, ClaimProblems.CODE_ELSEWHERE, ClaimProblems.ALREADY_TIED})
    OpenedAccount open(@RequestBody @Valid ClaimedAccount wanted, HttpServletRequest request) {
        limits.takeForAddress(request);
        return switch (openByCode.open(wanted.code(), wanted.wish())) {
            case ClaimOutcome.Tied(String username) -> new OpenedAccount(username);
            case ClaimOutcome.Waits waits -> throw new IllegalStateException("Nobody vouches for a new account");
            case ClaimOutcome.Refused refusal -> throw ClaimProblems.of(refusal);
        };
    }

    /** The new account. */
    record OpenedAccount(String username) {}

    /** A code as typed and what the person chose. */
    record ClaimedAccount(
            @NotBlank @OneLine(max = 100) String code,
            @NotBlank @OneLine(max = 128) String password,

            @Nullable @Pattern(regexp = "(?i)(?!(?:fc|pc|ec)-)[a-z0-9][a-z0-9._-]{2,39}")
            String username,

            @Nullable @Email @OneLine(max = 200) String email) {

        ChosenSignIn wish() {
            return new ChosenSignIn(
                    Optional.ofNullable(username).map(name -> new Username(name.toLowerCase(Locale.ROOT))),
                    password,
                    email);
        }

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "Wanted";
        }
    }
}
