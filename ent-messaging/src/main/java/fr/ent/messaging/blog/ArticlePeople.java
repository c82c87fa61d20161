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
        @Size(max = 70) @Nullable List<@Valid PictureFaces> faces) {

    public Set<PersonId> listAuthors() {
        return authorIds == null ? Set.of() : new LinkedHashSet<>(authorIds);
    }

    /**
     * The pupils on each of these pictures; of those about which nothing is said, as it was before. Who isn't of the staff adds to
     * whom a teacher saw there, and takes nobody away; nor does a teacher take away whom they aren't told of.
     *
     * @param hidden pupils who aren't named to the one who says it
     */
    public Map<FileId, Set<ChildId>> listFaces(
            List<FileId> files, Map<FileId, Set<ChildId>> before, AuthorKind by, Set<ChildId> hidden) {
        Map<FileId, Set<ChildId>> named = listNamed(files);
        Map<FileId, Set<ChildId>> known = new LinkedHashMap<>();
        for (FileId file : files) {
            Set<ChildId> on = new LinkedHashSet<>(before.getOrDefault(file, Set.of()));
            if (by == AuthorKind.STAFF && named.containsKey(file)) {
                on.retainAll(hidden);
            }
            on.addAll(named.getOrDefault(file, Set.of()));
            if (!on.isEmpty()) {
                known.put(file, on);
            }
        }
        return known;
    }

    /** Those of these pictures of which a teacher says who is on them, now or before. */
    public List<FileId> listSaid(List<FileId> files, List<FileId> before, AuthorKind by) {
        Set<FileId> named = by == AuthorKind.STAFF ? listNamed(files).keySet() : Set.of();
        return files.stream()
                .filter(file -> named.contains(file) || before.contains(file))
                .toList();
    }

    /** All whom the request names, as pupils: who isn't one is no pupil's id. */
    public Set<ChildId> listNamed() {
        Set<ChildId> named = listPupils();
        listAuthors().forEach(author -> named.add(ChildId.of(author)));
        return named;
    }

    /** All pupils that the request names on pictures. */
    public Set<ChildId> listPupils() {
        Set<ChildId> pupils = new LinkedHashSet<>();
        if (onPictures != null) {
            pupils.addAll(onPictures);
        }
        if (faces != null) {
            faces.forEach(face -> pupils.addAll(face.pupilIds()));
        }
        return pupils;
    }

    private Map<FileId, Set<ChildId>> listNamed(List<FileId> files) {
        Map<FileId, Set<ChildId>> named = new LinkedHashMap<>();
        if (onPictures != null) {
            files.forEach(file -> named.put(file, new LinkedHashSet<>(onPictures)));
        }
        if (faces != null) {
            faces.stream()
                    .filter(face -> files.contains(face.fileId()))
                    .forEach(face -> named.put(face.fileId(), new LinkedHashSet<>(face.pupilIds())));
        }
        return named;
    }
}
