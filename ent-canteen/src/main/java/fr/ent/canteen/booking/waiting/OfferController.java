package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.BookingProblems;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Freed places, held for the first in the queue. A family declines one by cancelling the booking. */
@RestController
@RequestMapping("/api/canteen")
class OfferController {

    private final AcceptOffer acceptOffer;
    private final Offers offers;
    private final Audit audit;

    OfferController(AcceptOffer acceptOffer, Offers offers, Audit audit) {
        this.acceptOffer = acceptOffer;
        this.offers = offers;
        this.audit = audit;
    }

    /** Accepts an offered place while it is held. Accepting again changes nothing. */
    @PostMapping("/bookings/{id}/acceptance")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({BookingProblems.OFFER_LAPSED, BookingProblems.PUPIL_LEAVES})
    void accept(@PathVariable BookingId id, Viewer viewer) {
        switch (acceptOffer.accept(id, viewer)) {
            case AcceptOffer.AcceptOutcome.Accepted done -> {}
            case AcceptOffer.AcceptOutcome.Lapsed late -> throw Problem.of(BookingProblems.OFFER_LAPSED);
            case AcceptOffer.AcceptOutcome.Leaving(var on) -> throw BookingProblems.pupilLeaves(on);
            case AcceptOffer.AcceptOutcome.NotYours other -> throw Problem.notFound();
        }
    }

    /** Reads for how many hours a freed place is held for the first in the queue. */
    @GetMapping("/offer-rule")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    OfferRule rule() {
        return new OfferRule((int) offers.holdingTime().held().toHours());
    }

    /** Sets for how many hours a freed place is held. Zero gives it at once, without asking. */
    @PutMapping("/offer-rule")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    OfferRule set(@RequestBody @Valid OfferRule wanted, Viewer viewer) {
        offers.set(new Offers.HoldingTime(Duration.ofHours(wanted.hours())));
        audit.record(
                viewer.person(),
                "offer-rule.set",
                "territory:" + viewer.territory(),
                Map.of("hours", Integer.toString(wanted.hours())));
        return wanted;
    }

    /** For how many hours a freed place is held; zero gives it at once. */
    record OfferRule(@Min(0) @Max(168) int hours) {}
}
