package fr.ent.canteen.booking.day;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bookings of a child who is away from school, and who isn't after all. */
@Component
class BookedWhileAway implements BookedBeside {

    private final CancelWhileAway cancelWhileAway;
    private final BookAgain bookAgain;
    private final TellPayingHome tellPayingHome;

    BookedWhileAway(CancelWhileAway cancelWhileAway, BookAgain bookAgain, TellPayingHome tellPayingHome) {
        this.cancelWhileAway = cancelWhileAway;
        this.bookAgain = bookAgain;
        this.tellPayingHome = tellPayingHome;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<BesideDay> cancel(ChildId child, LocalDate from, LocalDate to, Viewer guardian) {
        CancelWhileAway.CancelledBeside cancelled = cancelWhileAway.cancel(child, from, to, guardian);
        tellPayingHome.cancelled(cancelled.ended(), guardian);
        return cancelled.days();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AgainDay> bookAgain(ChildId child, Collection<UUID> days, Viewer guardian) {
        return bookAgain.book(child, days, guardian);
    }
}
