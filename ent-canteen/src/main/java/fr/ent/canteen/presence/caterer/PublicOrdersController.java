package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Download;
import fr.ent.core.http.LinkToken;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The orders behind a secret link, for a caterer without an account. */
@RestController
@RequestMapping("/api/public/caterer/{token}")
class PublicOrdersController {

    private static final int READS = 120;
    private static final int GUESSES = 30;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ServeCaterer serveCaterer;
    private final Territories territories;
    private final RateLimits limits;

    PublicOrdersController(ServeCaterer serveCaterer, Territories territories, RateLimits limits) {
        this.serveCaterer = serveCaterer;
        this.territories = territories;
        this.limits = limits;
    }

    /**
     * Lists the orders behind a secret link: that of a mail shows one, the caterer's own those of the days to come. For
     * programs and for the page of the link: 120 readings in ten minutes.
     *
     * @param token the secret of the link
     */
    @GetMapping
    @AllowedToPublic
    @Answers(type = CatererOrder[].class)
    ResponseEntity<List<CatererOrder>> list(@PathVariable String token, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(behind(token, request, serveCaterer::list));
    }

    /**
     * Gives the same orders as a PDF.
     *
     * @param token the secret of the link
     */
    @GetMapping("/orders.pdf")
    @AllowedToPublic
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable String token, HttpServletRequest request) {
        return new Download("commandes", "pdf", MediaType.APPLICATION_PDF)
                .of(behind(token, request, serveCaterer::print));
    }

    /**
     * Acknowledges a version of an order behind a secret link. The first word stays.
     *
     * @param token the secret of the link
     */
    @PostMapping("/receipts")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(
            @PathVariable String token, @RequestBody @Valid CatererReceipt receipt, HttpServletRequest request) {
        boolean known = behind(
                token,
                request,
                link -> serveCaterer.acknowledge(link, receipt.activityId(), receipt.date(), receipt.version()));
        if (!known) {
            throw Problem.notFound();
        }
    }

    private <T> T behind(String token, HttpServletRequest request, Function<LinkToken, Optional<T>> read) {
        Optional<LinkToken> wanted = LinkToken.of(token);
        wanted.ifPresent(known -> limits.take("caterer-link", known.hash(), READS, PER));
        Optional<T> found =
                TerritoryScope.call(territories.at(request.getServerName()).id(), () -> wanted.flatMap(read));
        if (found.isEmpty()) {
            limits.take("caterer-guess", ClientAddress.of(request).value(), GUESSES, PER);
            throw Problem.notFound();
        }
        return found.get();
    }

    /** The version that the caterer has read. */
    record CatererReceipt(
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @Min(0) @Max(10_000) int version) {}
}
