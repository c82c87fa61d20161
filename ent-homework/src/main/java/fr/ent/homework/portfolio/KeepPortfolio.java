package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.portfolio.PortfolioRights.ReadPortfolio;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a child thinks of a piece of work, in place of what was said before, and takes work out of a portfolio again. */
@Component
class KeepPortfolio {

    private static final String SOUND = "audio/";

    private final PortfolioRights rights;
    private final PortfolioRows rows;
    private final Files files;

    KeepPortfolio(PortfolioRights rights, PortfolioRows rows, Files files) {
        this.rights = rights;
        this.rows = rows;
        this.files = files;
    }

    @Transactional
    public PortfolioOutcome comment(PortfolioWorkId id, ChildId child, WorkComment comment, Viewer viewer) {
        Optional<PortfolioWork> held =
                rights.find(child, viewer).filter(ReadPortfolio::comments).flatMap(reading -> rows.lock(id, child));
        if (held.isEmpty()) {
            return new PortfolioOutcome.NotYours();
        }
        PortfolioWork before = held.get();
        FileId sound = comment.soundId();
        if (sound != null && !Objects.equals(sound, before.comment().soundId()) && !isSound(sound, viewer)) {
            return new PortfolioOutcome.NoSound();
        }
        PortfolioWork after = new PortfolioWork(id, child, before.title(), before.piece(), comment);
        rows.comment(id, comment);
        close(before.opened(), child);
        files.share(after.opened(), new Audience.OfChild(child));
        return new PortfolioOutcome.Done(after);
    }

    @Transactional
    public PortfolioOutcome takeOut(PortfolioWorkId id, ChildId child, Viewer viewer) {
        Optional<ReadPortfolio> reading = rights.find(child, viewer).filter(ReadPortfolio::comments);
        if (reading.filter(one -> !one.chooses()).isPresent()) {
            return new PortfolioOutcome.WithTeacher();
        }
        Optional<PortfolioWork> held = reading.flatMap(one -> rows.lock(id, child));
        if (held.isEmpty()) {
            return new PortfolioOutcome.NotYours();
        }
        rows.remove(id);
        close(held.get().opened(), child);
        return new PortfolioOutcome.Done(held.get());
    }

    /** Files that neither the portfolio nor work of the child shows any more. */
    private void close(Collection<FileId> shown, ChildId child) {
        Set<FileId> unused = new HashSet<>(shown);
        unused.removeAll(rows.listHanging(child, shown));
        files.withdraw(unused, new Audience.OfChild(child));
    }

    private boolean isSound(FileId file, Viewer viewer) {
        return files.listOwned(List.of(file), viewer).stream()
                .anyMatch(own -> own.mediaType().startsWith(SOUND));
    }
}
