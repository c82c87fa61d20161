package fr.ent.homework.library.stock;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.loan.KeepBooks;
import fr.ent.homework.library.stock.StockBeep.StockVerdict;
import fr.ent.homework.library.stock.StockLines.ScannedCopy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes by one beep that a copy is there, even if the count has been ended meanwhile: another volunteer's device may have kept the
 * beep. One that was thought lost is in use again, and kept for whoever waits.
 */
@Component
class ScanCopy {

    private final TakeStock takeStock;
    private final StockTakings takings;
    private final StockLines lines;
    private final KeepBooks keepBooks;
    private final Directory directory;

    ScanCopy(TakeStock takeStock, StockTakings takings, StockLines lines, KeepBooks keepBooks, Directory directory) {
        this.takeStock = takeStock;
        this.takings = takings;
        this.lines = lines;
        this.keepBooks = keepBooks;
        this.directory = directory;
    }

    @Transactional
    public StockOutcome scan(StockTakingId id, String typed, Viewer viewer) {
        return takeStock.within(id, viewer, taking -> {
            StockBeep beep = scan(taking, typed);
            return new StockOutcome.Beeped(takeStock.tellsReaders(id, viewer) ? beep : beep.withoutReaders());
        });
    }

    private StockBeep scan(StockTaking taking, String typed) {
        Optional<ScannedCopy> found = Barcode.typed(typed).flatMap(barcode -> lines.find(taking, barcode));
        if (found.isEmpty()) {
            return new StockBeep(StockVerdict.NOT_OURS, null, null, null, taking);
        }
        ScannedCopy copy = found.get();
        boolean isNew = lines.add(taking.id(), copy);
        List<ChildId> keptFor = List.of();
        if (copy.state().isElsewhere()) {
            lines.putBack(copy.id());
            keptFor = keepBooks.keep(copy.book().id());
        }
        return new StockBeep(
                isNew ? StockVerdict.of(copy.finding()) : StockVerdict.TWICE,
                copy.book(),
                name(copy.child()),
                keptFor.isEmpty() ? null : name(keptFor.getFirst()),
                takings.get(taking.id()));
    }

    private @Nullable String name(@Nullable ChildId child) {
        if (child == null) {
            return null;
        }
        PersonName name = directory.names(List.of(child.asPerson())).get(child.asPerson());
        return name == null ? "" : name.givenName();
    }
}
