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
 * @param onPictures pupils who are on all pictures, but for those that {@code faces} names; when left out nothing is said of them
 * @param faces who is on which picture
 */
public record ArticlePeople(
        @Size(max = 30) @Nullable List<PersonId> authorIds,
        @Size(max = 60) @Nullable List<ChildId> onPictures,
        @Size(max = 20) @Nullable List<@Valid PictureFaces> faces) {

    public Set<PersonId> listAuthors() {
        return authorIds == null ? Set.of() : new LinkedHashSet<>(authorIds);
    }

    /** The pupils on each of these pictures; of those about which nothing is said, as it was before. */
    public Map<FileId, Set<ChildId>> listFaces(List<FileId> files, Map<FileId, Set<ChildId>> before) {
        Map<FileId, Set<ChildId>> known = new LinkedHashMap<>();
        for (FileId file : files) {
            Set<ChildId> on =
                    onPictures == null ? before.getOrDefault(file, Set.of()) : new LinkedHashSet<>(onPictures);
            known.put(file, on);
        }
        if (faces != null) {
            faces.forEach(
                    face -> known.computeIfPresent(face.fileId(), (file, all) -> new LinkedHashSet<>(face.pupilIds())));
        }
        known.values().removeIf(Set::isEmpty);
        return known;
    }

    /** Those of these pictures of which it is said who is on them, now or before. */
    public List<FileId> listSaid(List<FileId> files, List<FileId> before) {
        return files.stream()
                .filter(file -> onPictures != null
                        || before.contains(file)
                        || (faces != null
                                && faces.stream().anyMatch(face -> face.fileId().equals(file))))
                .toList();
    }
}
