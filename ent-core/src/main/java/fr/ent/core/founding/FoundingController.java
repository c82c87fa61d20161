package fr.ent.core.founding;

import fr.ent.core.InvalidField;
import fr.ent.core.founding.FoundingContent.FirstAdministrator;
import fr.ent.core.founding.FoundingContent.NewTerritory;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.territory.Siret;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The founding of a territory, for whoever has the code of the operator's log. It needs no territory. */
@RestController
@RequestMapping("/api/public/foundings")
class FoundingController {

    private static final int BY_ADDRESS = 10;
    private static final Duration PER = Duration.ofMinutes(10);

    private final FoundingCodes codes;
    private final FoundTerritory foundTerritory;
    private final RateLimits limits;

    FoundingController(FoundingCodes codes, FoundTerritory foundTerritory, RateLimits limits) {
        this.codes = codes;
        this.foundTerritory = foundTerritory;
        this.limits = limits;
    }

    /** Tells whether something is founded here, and whether a code is good now. */
    @GetMapping
    @AllowedToPublic
    FoundingState state() {
        return new FoundingState(codes.isFounded(), codes.isOpen());
    }

    /**
     * Founds a territory with its first administrator, by the code in the operator's log. The user name in the answer is the
     * one to sign in by. Host and number are no other territory's. Ten tries in ten minutes for an address.
     */
    @PostMapping
    @AllowedToPublic
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(FoundingProblems.CODE_REFUSED)
    FoundedTerritory found(@RequestBody @Valid Founding wanted, HttpServletRequest request) {
        limits.take("founding", ClientAddress.of(request).value(), BY_ADDRESS, PER);
        FoundingCode code = FoundingCode.typed(wanted.code())
                .orElseThrow(() -> FoundingProblems.of(new FoundingOutcome.CodeRefused()));
        Siret siret = Siret.typed(wanted.territory().siret())
                .orElseThrow(() -> Problem.invalid(new InvalidField("territory.siret", "malformed")));
        FoundingContent content = new FoundingContent(wanted.territory(), wanted.administrator());
        return switch (foundTerritory.found(code, siret, content, origin(wanted.territory()))) {
            case FoundingOutcome.Founded(var territory, String username) -> new FoundedTerritory(username);
            case FoundingOutcome.Refused refusal -> throw FoundingProblems.of(refusal);
        };
    }

    /** Its host, reached as this product is now: by the same scheme and port. */
    private static URI origin(NewTerritory wanted) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .host(wanted.lowerHost())
                .build()
                .toUri();
    }

    /**
     * The state of this product.
     *
     * @param founded whether there is a territory
     * @param open whether a code is good now
     */
    record FoundingState(boolean founded, boolean open) {}

    /** A founding, and the code that allows it. */
    record Founding(
            @NotBlank @OneLine(max = 100) String code,
            @NotNull @Valid NewTerritory territory,
            @NotNull @Valid FirstAdministrator administrator) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "Founding";
        }
    }

    /** The administrator's user name. */
    record FoundedTerritory(String username) {}
}
