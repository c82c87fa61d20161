package fr.ent.core.account.recovery;

import fr.ent.core.InvalidField;
import fr.ent.core.account.AccountMail;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.PasswordOutcome.Changed;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten passwords. */
@RestController
class PublicPasswordsController {

    private final ChoosePassword choosePassword;
    private final CodeProblems codes;
    private final RecoveryLimits limits;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    PublicPasswordsController(
            ChoosePassword choosePassword,
            CodeProblems codes,
            RecoveryLimits limits,
            AccountMail mail,
            ApplicationEventPublisher events) {
        this.choosePassword = choosePassword;
        this.codes = codes;
        this.limits = limits;
        this.mail = mail;
        this.events = events;
    }

    /**
     * Asks for a link to a new password, by user name or address. The answer is the same whether or not an account has it,
     * and a verified address. Three times an hour for a name, ten times in ten minutes from an address of the network.
     */
    @PostMapping("/api/public/forgotten-passwords")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({RecoveryProblems.NO_MAIL, RecoveryProblems.NO_HOST})
    void forgotten(@RequestBody @Valid ForgottenPassword body, HttpServletRequest request) {
        limits.takeForAsking(body.account(), request);
        if (!mail.isOpen()) {
            throw Problem.of(RecoveryProblems.NO_MAIL);
        }
        URI site = mail.findSite().orElseThrow(() -> Problem.of(RecoveryProblems.NO_HOST));
        events.publishEvent(new PasswordForgotten(TerritoryScope.require(), body.account(), site));
    }

    /** Sets the password of the account to which the code was mailed, and signs it out everywhere. The code works once. */
    @PostMapping("/api/public/new-passwords")
    @AllowedToPublic
    @Refuses({RecoveryProblems.CODE_REFUSED, RecoveryProblems.ELSEWHERE, RecoveryProblems.ACCOUNT_LOST})
    NamedAccount choose(@RequestBody @Valid NewPassword body, HttpServletRequest request) {
        limits.takeForCode(request);
        OneTimeCode code = codes.typed(body.code());
        return switch (choosePassword.choose(code, body.password())) {
            case Changed(var account) -> new NamedAccount(account.username());
            case PasswordOutcome.CodeRefused() -> throw codes.refused(code);
            case PasswordOutcome.AccountLost() -> throw Problem.of(RecoveryProblems.ACCOUNT_LOST);
            case PasswordOutcome.FieldRefused(String field, String fault) ->
                throw Problem.invalid(new InvalidField(field, fault));
        };
    }

    /** A user name or an address, as it was typed. */
    record ForgottenPassword(@NotBlank @OneLine(max = 200) String account) {

        /** Without what was typed, which may be anything. */
        @Override
        public String toString() {
            return "ForgottenPassword";
        }
    }

    /** A code, and the password that the person chose. */
    record NewPassword(
            @NotBlank @OneLine(max = 100) String code,
            @NotBlank @OneLine(max = 128) String password) {

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    /** The name to sign in with. */
    record NamedAccount(String username) {}
}
