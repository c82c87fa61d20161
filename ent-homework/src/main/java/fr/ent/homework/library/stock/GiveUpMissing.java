package fr.ent.homework.library.stock;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.loan.KeepBooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts all that a stock-taking missed as lost, in one act; and takes that back for what nobody has found meanwhile. */
@Component
class GiveUpMissing {

    private final TakeStock takeStock;
    private final StockTakings takings;
    private final StockLines lines;
    private final KeepBooks keepBooks;
    private final Audit audit;

    GiveUpMissing(TakeStock takeStock, StockTakings takings, StockLines lines, KeepBooks keepBooks, Audit audit) {
        this.takeStock = takeStock;
        this.takings = takings;
        this.lines = lines;
        this.keepBooks = keepBooks;
        this.audit = audit;
    }

    @Transactional
    public StockOutcome giveUp(StockTakingId id, Viewer viewer) {
        return takeStock.within(id, viewer, taking -> {
            if (!taking.hasEnded()) {
                return new StockOutcome.GoesOn();
            }
            List<BookId> lost = lines.giveUp(id);
            Set.copyOf(lost).forEach(keepBooks::release);
            note(taking, "library.copies-lost", lost, viewer);
            return new StockOutcome.Done(takings.get(id));
        });
    }

    @Transactional
    public StockOutcome takeUp(StockTakingId id, Viewer viewer) {
        return takeStock.within(id, viewer, taking -> {
            List<BookId> again = lines.takeUp(id);
            keepBooks.keep(Set.copyOf(again));
            note(taking, "library.copies-again", again, viewer);
            return new StockOutcome.Done(takings.get(id));
        });
    }

    private void note(StockTaking taking, String act, List<BookId> copies, Viewer viewer) {
        if (!copies.isEmpty()) {
            audit.record(
                    viewer.person(),
                    act,
                    "school:" + taking.schoolId(),
                    Map.of("copies", Integer.toString(copies.size())));
        }
    }
}
