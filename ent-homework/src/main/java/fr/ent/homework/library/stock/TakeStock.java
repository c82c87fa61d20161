package fr.ent.homework.library.stock;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a count and ends it. The library is held meanwhile, so that several volunteers scan one after the other. */
@Component
class TakeStock {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final StockTakings takings;

    TakeStock(LibraryRights rights, Libraries libraries, StockTakings takings) {
        this.rights = rights;
        this.libraries = libraries;
        this.takings = takings;
    }

    @Transactional
    public StockOutcome begin(SchoolId school, @Nullable String shelf, Viewer viewer) {
        if (!rights.mayKeep(viewer, school)) {
            return new StockOutcome.NotYours();
        }
        libraries.hold(school);
        if (takings.isOpen(school)) {
            return new StockOutcome.AnotherOne();
        }
        StockTakingId id = StockTakingId.next();
        takings.begin(id, school, shelf == null || shelf.isBlank() ? null : shelf.strip());
        return new StockOutcome.Done(takings.get(id));
    }

    /** Ending twice is ending once. */
    @Transactional
    public StockOutcome end(StockTakingId id, Viewer viewer) {
        return within(id, viewer, taking -> {
            if (!taking.hasEnded()) {
                takings.end(id);
            }
            return new StockOutcome.Done(takings.get(id));
        });
    }

    /** Names of readers are told to those who run the library, and not to those who keep its books alone. */
    boolean tellsReaders(StockTakingId id, Viewer viewer) {
        return takings.findSchool(id).filter(at -> rights.mayRun(viewer, at)).isPresent();
    }

    /** The count as it is once the library is held. */
    public StockOutcome within(StockTakingId id, Viewer viewer, Function<StockTaking, StockOutcome> work) {
        Optional<SchoolId> school = takings.findSchool(id).filter(at -> rights.mayKeep(viewer, at));
        if (school.isEmpty()) {
            return new StockOutcome.NotYours();
        }
        libraries.hold(school.get());
        return work.apply(takings.get(id));
    }
}
