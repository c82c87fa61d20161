package fr.ent.core.archive;

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
        Optional<DataExport> known = exports.find(viewer.person());
        if (known.filter(one -> one.state() == DataExportState.UNDER_WAY).isEmpty()) {
            known.ifPresent(this::remove);
            DataExportId id = DataExportId.next();
            String site = mail.findSite().map(URI::toString).orElse("");
            if (exports.add(id, viewer.person(), site, trail.now(), contents.count())) {
                trail.asked(viewer, id);
            }
        }
        return exports.find(viewer.person()).orElseThrow();
    }

    /** The archive, as far as its owner may still have what is in it: once somebody is barred, it is gone. */
    @Transactional
    Optional<DataExport> find(Viewer viewer) {
        Optional<DataExport> known = exports.find(viewer.person());
        Optional<DataExport> held = known.filter(
                one -> Set.copyOf(contents.listChildren(viewer.person())).containsAll(one.children()));
        if (held.isEmpty()) {
            known.ifPresent(this::remove);
        }
        return held;
    }

    /** Calls off one that is being made, or removes it. */
    @Transactional
    void cancel(Viewer viewer) {
        exports.find(viewer.person()).ifPresent(one -> {
            remove(one);
            trail.cancelled(viewer);
        });
    }

    private void remove(DataExport export) {
        if (exports.remove(export.id())) {
            files.remove(List.of(export.id().asFile()));
        }
    }

    /** Somebody has asked; the archive is made once that is committed. */
    record DataExportAsked(TerritoryId territory, DataExportId id) {}
}
