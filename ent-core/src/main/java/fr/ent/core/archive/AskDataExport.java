package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountMail;
import fr.ent.core.archive.DataExport.DataExportState;
import fr.ent.core.storage.Files;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the archive of what is kept about oneself, and lets go of it. */
@Component
class AskDataExport {

    private final DataExports exports;
    private final ArchiveContents contents;
    private final ExportTrail trail;
    private final Files files;
    private final AccountMail mail;

    AskDataExport(DataExports exports, ArchiveContents contents, ExportTrail trail, Files files, AccountMail mail) {
        this.exports = exports;
        this.contents = contents;
        this.trail = trail;
        this.files = files;
        this.mail = mail;
    }

    /** One that is being made is the one asked for; an earlier one gives way. Within a request. */
    @Transactional
    DataExport ask(Viewer viewer) {
        exports.hold(viewer.person());
        List<DataExport> known = exports.listOf(viewer.person());
        if (known.isEmpty() || known.getFirst().state() != DataExportState.UNDER_WAY) {
            known.forEach(this::remove);
            DataExportId id = DataExportId.next();
            String site = mail.findSite().map(URI::toString).orElse("");
            exports.add(id, viewer.person(), site, trail.now(), contents.count());
            trail.asked(viewer, id);
        }
        return exports.listOf(viewer.person()).getFirst();
    }

    /** The archive, as long as its owner may have all that is in it: not once they are barred from a child. */
    Optional<DataExport> find(Viewer viewer) {
        List<DataExport> known = exports.listOf(viewer.person());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<ChildId> children = Set.copyOf(contents.listChildren(viewer.person()));
        return known.stream()
                .filter(one -> children.containsAll(one.children()))
                .findFirst();
    }

    /** Calls off one that is being made, or removes it. */
    @Transactional
    void cancel(Viewer viewer) {
        List<DataExport> known = exports.listOf(viewer.person());
        known.forEach(this::remove);
        if (!known.isEmpty()) {
            trail.cancelled(viewer);
        }
    }

    private void remove(DataExport export) {
        if (exports.remove(export.id())) {
            files.remove(List.of(export.id().asFile()));
        }
    }

    /** Somebody has asked; the archive is made once that is committed. */
    record DataExportAsked(TerritoryId territory, DataExportId id) {}
}
