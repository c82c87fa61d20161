package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets uploads with all that came of them. What one has become stays. */
@Component
public class EndUpload {

    private final UploadRows rows;
    private final UploadParts parts;

    EndUpload(UploadRows rows, UploadParts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /**
     * One that is being written too; what still comes isn't kept.
     *
     * @throws NotThere if it isn't the viewer's
     */
    @Transactional
    void end(UploadId id, Viewer viewer) {
        forget(rows.hold(id, viewer).orElseThrow(NotThere::new).id());
    }

    /** Those whose time is over, this many at most; how many there were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int endOld(Instant now, int most) {
        List<UploadId> ended = rows.holdEnded(now, most);
        ended.forEach(this::forget);
        return ended.size();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UploadId id) {
        parts.remove(id);
        rows.remove(id);
    }
}
