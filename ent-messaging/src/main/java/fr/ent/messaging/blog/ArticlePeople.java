package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an article, as a request names them.
 *
 * @param authorIds pupils and teachers of the class; who writes it, when left out
 * @param onPictures pupils who are on all pictures, but for those that {@code faces} names
 * @param faces who is on which picture
 */
public record ArticlePeople(
        @Size(max = 30) @Nullable List<PersonId> authorIds,
        @Size(max = 60) @Nullable List<ChildId> onPictures,
        @Valid @Size(max = 20) @Nullable List<PictureFaces> faces) {

    public ArticlePeople {
        authorIds = authorIds == null ? List.of() : List.copyOf(authorIds);
        onPictures = onPictures == null ? List.of() : List.copyOf(onPictures);
        faces = faces == null ? List.of() : List.copyOf(faces);
    }

    public Set<PersonId> listAuthors() {
        return new LinkedHashSet<>(authorIds == null ? List.of() : authorIds);
    }

    /** The pupils on each of these pictures. */
    public Map<FileId, Set<ChildId>> listFaces(List<FileId> files) {
        Map<FileId, Set<ChildId>> known = new LinkedHashMap<>();
        files.forEach(file -> known.put(file, new LinkedHashSet<>(onPictures == null ? List.of() : onPictures)));
        if (faces != null) {
            faces.forEach(
                    face -> known.computeIfPresent(face.fileId(), (file, all) -> new LinkedHashSet<>(face.pupilIds())));
        }
        return known;
    }
}
