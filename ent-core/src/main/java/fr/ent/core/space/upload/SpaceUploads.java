package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows whoever answers for a space the room that files on their way have reserved in it, and lets them have it back. */
@Component
class SpaceUploads {

    private final FindSpaces spaces;
    private final UploadRows rows;
    private final EndUpload endUpload;
    private final SpaceClock clock;
    private final Audit audit;

    SpaceUploads(FindSpaces spaces, UploadRows rows, EndUpload endUpload, SpaceClock clock, Audit audit) {
        this.spaces = spaces;
        this.rows = rows;
        this.endUpload = endUpload;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws NotThere if the viewer doesn't answer for the space */
    List<SpaceUploadView> list(SpaceId space, Viewer viewer) {
        OpenSpace open = getOverseen(space, viewer);
        return rows.listPromised(open.id(), viewer.person(), clock.now());
    }

    /** @throws NotThere if the viewer doesn't answer for the space, or it isn't on its way there any more */
    @Transactional
    public void end(SpaceId space, UploadId id, Viewer viewer) {
        OpenSpace open = getOverseen(space, viewer);
        Upload upload = rows.holdPromised(id, open.id()).orElseThrow(NotThere::new);
        endUpload.forget(id);
        audit.record(
                viewer.person(),
                "upload.ended",
                "space:" + space,
                Map.of("name", upload.file().name()));
    }

    private OpenSpace getOverseen(SpaceId space, Viewer viewer) {
        OpenSpace open = spaces.get(space, viewer);
        if (!open.oversees()) {
            throw new NotThere();
        }
        return open;
    }
}
