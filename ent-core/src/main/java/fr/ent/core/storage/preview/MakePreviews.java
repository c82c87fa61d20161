package fr.ent.core.storage.preview;

import fr.ent.core.persistence.TerritoryScope;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes what is waited for on this copy, few at once. The rows know of it: should the copy end, whoever still waits asks again, and
 * any copy begins it anew; what nobody waits for is left.
 */
@Component
class MakePreviews {

    private static final Logger LOG = LoggerFactory.getLogger(MakePreviews.class);

    private final PreviewTurns turns = new PreviewTurns();
    private final Semaphore workers;
    private final MakePreview makePreview;

    MakePreviews(OfficeSettings settings, MakePreview makePreview) {
        this.workers = new Semaphore(settings.atOnce());
        this.makePreview = makePreview;
    }

    /** @param asker whoever waits: a person, a link */
    void add(String asker, WaitingDocument document) {
        turns.add(asker, document);
        begin();
    }

    private void begin() {
        if (!turns.isEmpty() && workers.tryAcquire()) {
            Thread.ofVirtual().name("preview").start(this::makeAll);
        }
    }

    private void makeAll() {
        try {
            for (Optional<WaitingDocument> next = turns.next(); next.isPresent(); next = turns.next()) {
                make(next.get());
            }
        } finally {
            workers.release();
        }
        // one may have come since
        begin();
    }

    private void make(WaitingDocument document) {
        try {
            TerritoryScope.run(document.territory(), () -> makePreview.make(document.file()));
        } catch (RuntimeException failure) {
            LOG.error("The PDF of file {} is made when somebody asks again", document.file(), failure);
        }
    }
}
