package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The pupils who are on a picture, or are heard. */
public record PictureFaces(FileId fileId, @Size(max = 60) List<ChildId> pupilIds) {

    public PictureFaces {
        pupilIds = pupilIds.stream().distinct().toList();
    }
}
