package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.TerritoryView;
import fr.ent.core.http.LinkToken;
import fr.ent.core.mail.Mail;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The town's side of a mail to its caterer: whom it goes to, from where, and when. */
@Component
class CatererDesk {

    private final Caterers caterers;
    private final CatererLinks links;
    private final Mail mail;
    private final Territories territories;
    private final TownClock clock;

    CatererDesk(Caterers caterers, CatererLinks links, Mail mail, Territories territories, TownClock clock) {
        this.caterers = caterers;
        this.links = links;
        this.mail = mail;
        this.territories = territories;
        this.clock = clock;
    }

    Optional<Caterer> find() {
        return caterers.find();
    }

    /** Whether this installation sends mail. */
    boolean isMailOpen() {
        return mail.isOpen();
    }

    /** Whether orders are mailed at all. */
    boolean mails() {
        return isMailOpen() && find().filter(known -> known.email() != null).isPresent();
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.now();
    }

    String accent() {
        return town().accent();
    }

    /** Opens a new link to this order, before the mail that says it leaves. */
    MailedLink open(OrderToServe order, Caterer caterer) {
        LinkToken token = links.open(order.canteen(), order.day());
        return new MailedLink(token, caterer.site() + "/traiteur/" + token.value());
    }

    /** Closes a link whose mail hasn't left: the next try opens its own. */
    void close(MailedLink link) {
        links.close(link.token());
    }

    /** Links of days that are over in the town lead nowhere any more. */
    void forgetOldLinks() {
        links.forgetBefore(today());
    }

    private TerritoryView town() {
        return territories.get(TerritoryScope.require());
    }

    /** A link in a mail: its token, and the address to write. */
    record MailedLink(LinkToken token, String url) {}
}
