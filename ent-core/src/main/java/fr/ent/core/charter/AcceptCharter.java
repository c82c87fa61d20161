package fr.ent.core.charter;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts the charter in force, for oneself alone: nobody promises for somebody else. */
@Component
class AcceptCharter {

    private final Charters charters;
    private final CharterRows rows;
    private final Clock clock;

    AcceptCharter(Charters charters, CharterRows rows, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws NotThere if there is none, or it is of a school that isn't this viewer's */
    @Transactional
    AcceptOutcome accept(CharterId id, Viewer viewer) {
        CharterBook book = charters.book();
        CharterFacts charter =
                book.find(id).filter(found -> book.concerns(found, viewer)).orElseThrow(NotThere::new);
        if (!book.listInForce(viewer).contains(charter)) {
            return AcceptOutcome.NOT_IN_FORCE;
        }
        rows.accept(id, viewer.person(), CharterReader.of(viewer), clock.instant());
        return AcceptOutcome.ACCEPTED;
    }
}
