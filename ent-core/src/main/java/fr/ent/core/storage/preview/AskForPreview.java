package fr.ent.core.storage.preview;

import fr.ent.core.NotThere;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileView;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Has the PDF of a document made, unless it is there or can't be, and tells how far it is. */
@Component
class AskForPreview {

    private final PreviewRows rows;
    private final Office office;
    private final OfficeSettings settings;
    private final MakePreviews makePreviews;
    private final Clock clock;

    AskForPreview(PreviewRows rows, Office office, OfficeSettings settings, MakePreviews makePreviews, Clock clock) {
        this.rows = rows;
        this.office = office;
        this.settings = settings;
        this.makePreviews = makePreviews;
        this.clock = clock;
    }

    /**
     * Of a file that is served.
     *
     * @param asker whoever waits: those who do come in turn
     * @throws NotThere if it is gone meanwhile
     */
    PreviewState ask(FileView file, String asker) {
        if (OfficeKind.of(file.mediaType()).isEmpty()) {
            return PreviewState.NONE;
        }
        PreviewRow row = rows.find(file.id()).orElseThrow(NotThere::new);
        if (row.state() == PreviewState.READY) {
            return PreviewState.READY;
        }
        if (!office.isOffered()) {
            return PreviewState.NOT_OFFERED;
        }
        return file.size() > settings.maxSize().toBytes() ? PreviewState.TOO_LARGE : begin(file, row, asker);
    }

    private PreviewState begin(FileView file, PreviewRow row, String asker) {
        Instant now = clock.instant();
        if (row.isGivenUp(now, rows.lease())) {
            rows.noteInVain(file.id(), PreviewState.TOO_LARGE);
            return PreviewState.TOO_LARGE;
        }
        if (row.isWanted(now)) {
            rows.want(file.id());
        } else if (row.state() != null && row.state() != PreviewState.MAKING) {
            return row.state();
        }
        makePreviews.add(asker, new WaitingDocument(TerritoryScope.require(), file.id()));
        return PreviewState.MAKING;
    }
}
