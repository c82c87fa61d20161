package fr.ent.core.account.recovery;

import fr.ent.core.account.Accounts;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account that is signed in. */
@RestController
@RequestMapping("/api/me/account")
class OwnSignInController {

    private final KnownAccounts known;
    private final VerifyAddress verifyAddress;
    private final Accounts accounts;
    private final RecoveryLimits limits;
    private final CodeProblems codes;

    OwnSignInController(
            KnownAccounts known,
            VerifyAddress verifyAddress,
            Accounts accounts,
            RecoveryLimits limits,
            CodeProblems codes) {
        this.known = known;
        this.verifyAddress = verifyAddress;
        this.accounts = accounts;
        this.limits = limits;
        this.codes = codes;
    }

    /**
     * Reads the signed-in account: its user name, its verified address and the one to which a code is under way, and whether
     * it has a password.
     */
    @GetMapping
    @AllowedTo
    AccountView read(Principal signedIn) {
        KnownAccount account = own(signedIn);
        return new AccountView(
                account.username(),
                account.email(),
                verifyAddress.findAsked(account).orElse(null),
                verifyAddress.isPossible(),
                accounts.hasPassword(account.subject()));
    }

    /**
     * Mails a code to an address, by which its owner is known; the address before serves until then. Ten times an hour.
     */
    @FreshSignIn
    @PostMapping("/address")
    @AllowedTo
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(RecoveryProblems.NO_MAIL)
    void address(@RequestBody @Valid WantedAddress wanted, Principal signedIn) {
        KnownAccount account = own(signedIn);
        limits.takeForAddress(account.subject());
        if (!verifyAddress.ask(account, wanted.email())) {
            throw Problem.of(RecoveryProblems.NO_MAIL);
        }
    }

    /** Takes the code that was mailed: the address is the account's from now on. It is told, as an
     * address before is, and in the bell. */
    @PostMapping("/address/verification")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({RecoveryProblems.CODE_REFUSED, RecoveryProblems.ELSEWHERE})
    void verify(@RequestBody @Valid MailedCode mailed, Principal signedIn, HttpServletRequest request) {
        limits.takeForCode(request);
        OneTimeCode code = codes.typed(mailed.code());
        if (!verifyAddress.verify(own(signedIn), code)) {
            throw codes.refused(code);
        }
    }

    private KnownAccount own(Principal signedIn) {
        return known.find(signedIn.getName()).orElseThrow(Problem::notFound);
    }

    /**
     * The account.
     *
     * @param email empty as long as no address is verified
     * @param asked the address to which a code is under way
     * @param verifiable whether mails leave here at all
     * @param password whether there is one; without, it is signed in to with FranceConnect
     */
    record AccountView(
            String username, String email, @Nullable String asked, boolean verifiable, boolean password) {}

    /** The address to verify. */
    record WantedAddress(
            @NotBlank @Email @OneLine(max = 200) String email) {}

    /** A code as typed. */
    record MailedCode(@NotBlank @OneLine(max = 100) String code) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "MailedCode";
        }
    }
}
