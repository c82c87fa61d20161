package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.portfolio.PortfolioRights.ReadPortfolio;
import fr.ent.homework.portfolio.PortfolioWork.WorkPiece;
import fr.ent.homework.portfolio.WorkOrigins.WorkOrigin;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a piece of work into a child's portfolio. Its own files are opened to those who follow the child at school. */
@Component
class ChooseWork {

    static final int MOST = 200;

    private final PortfolioRights rights;
    private final WorkOrigins origins;
    private final PortfolioRows rows;
    private final Files files;
    private final SchoolClock clock;

    ChooseWork(PortfolioRights rights, WorkOrigins origins, PortfolioRows rows, Files files, SchoolClock clock) {
        this.rights = rights;
        this.origins = origins;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    PortfolioOutcome choose(ChildId child, ChosenWork chosen, Viewer viewer) {
        Optional<ReadPortfolio> reading = rights.find(child, viewer).filter(ReadPortfolio::comments);
        if (reading.isEmpty()) {
            return new PortfolioOutcome.NotYours();
        }
        if (!reading.get().chooses()) {
            return new PortfolioOutcome.WithTeacher();
        }
        Optional<WorkPiece> piece = findPiece(child, chosen, viewer);
        if (piece.isEmpty()) {
            return new PortfolioOutcome.UnknownWork(field(chosen));
        }
        if (!files.listRefused(piece.get().files()).isEmpty()) {
            return new PortfolioOutcome.FilesWithheld(field(chosen));
        }
        if (rows.count(child) >= MOST) {
            return new PortfolioOutcome.Full(MOST);
        }
        PortfolioWork work =
                new PortfolioWork(PortfolioWorkId.next(), child, chosen.title(), piece.get(), WorkComment.NOTHING);
        if (!rows.add(work, viewer.person())) {
            return new PortfolioOutcome.ChosenBefore();
        }
        files.share(work.opened(), new Audience.OfChild(child));
        return new PortfolioOutcome.Done(work);
    }

    private Optional<WorkPiece> findPiece(ChildId child, ChosenWork chosen, Viewer viewer) {
        if (chosen.handInId() != null) {
            return origins.find(chosen.handInId(), child).map(WorkOrigin::piece);
        }
        if (chosen.observationId() != null) {
            return origins.find(chosen.observationId(), child).map(WorkOrigin::piece);
        }
        return files.areOwned(chosen.files(), viewer) && !origins.areObserved(chosen.files())
                ? Optional.of(new WorkPiece(null, chosen.files(), clock.today(), null, null, false))
                : Optional.empty();
    }

    private static String field(ChosenWork chosen) {
        return chosen.handInId() != null ? "handInId" : chosen.observationId() != null ? "observationId" : "fileIds";
    }
}
