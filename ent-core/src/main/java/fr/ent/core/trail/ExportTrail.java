package fr.ent.core.trail;

import fr.ent.core.Viewer;
import fr.ent.core.disk.UnseenFile;
import fr.ent.core.trail.HiddenFamily.Hidden;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a period of the trail to a file as it stood at one moment: a statement and the memory of a thousand entries. */
@Component
class ExportTrail {

    private static final int AT_ONCE = 1_000;

    private final TrailRows rows;
    private final HiddenFamily hiddenFamily;

    ExportTrail(TrailRows rows, HiddenFamily hiddenFamily) {
        this.rows = rows;
        this.hiddenFamily = hiddenFamily;
    }

    /** A file to be read once, or closed. */
    record ExportedTrail(UnseenFile content, int entries) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ExportedTrail export(TrailPeriod period, TrailQuestion question, Viewer viewer) throws IOException {
        UnseenFile content = UnseenFile.make();
        try {
            return new ExportedTrail(content, write(period, question, hiddenFamily.from(viewer), content));
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
    }

    private int write(TrailPeriod period, TrailQuestion question, Hidden hidden, UnseenFile content)
            throws IOException {
        int written = 0;
        try (Writer to = content.writer();
                TrailFile file = new TrailFile(to, rows.zone())) {
            @Nullable UUID last = null;
            List<TrailEntry> some;
            do {
                some = rows.list(period, question, hidden, last, AT_ONCE);
                some.forEach(file::add);
                written += some.size();
                last = some.isEmpty() ? null : some.getLast().id();
            } while (some.size() == AT_ONCE);
        }
        return written;
    }
}
