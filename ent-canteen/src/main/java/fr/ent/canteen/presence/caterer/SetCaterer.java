package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.PersonId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sets who makes the meals; with another address, mails sent before count no more. */
@Component
class SetCaterer {

    private final Caterers caterers;
    private final CatererLinks links;
    private final OrderTrail trail;
    private final TownClock clock;

    SetCaterer(Caterers caterers, CatererLinks links, OrderTrail trail, TownClock clock) {
        this.caterers = caterers;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    void set(Caterer caterer, PersonId by) {
        boolean same = caterers.find()
                .filter(known -> Objects.equals(known.email(), caterer.email()))
                .isPresent();
        caterers.set(caterer, by);
        if (!same) {
            links.closeMailed();
            trail.forget(clock.today());
        }
    }
}
