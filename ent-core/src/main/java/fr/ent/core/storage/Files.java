package fr.ent.core.storage;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files that people attach. A file is seen by its owner, and by the audience a module shares it with. */
public interface Files {

    /** Views of those of these files that the viewer owns; others are left out. */
    List<FileView> listOwned(Collection<FileId> files, Viewer owner);

    /** Whether the viewer owns all these files. */
    default boolean areOwned(Collection<FileId> files, Viewer owner) {
        return listOwned(files, owner).stream()
                .map(FileView::id)
                .collect(Collectors.toSet())
                .containsAll(files);
    }

    /** Views of files already shared by the calling module; who may see them is the module's matter. */
    List<FileView> list(Collection<FileId> files);

    /** The same, each as it stands with the virus scanner. */
    List<ScannedView> listScanned(Collection<FileId> files);

    /** Those that the virus scanner holds back for good; one that waits is there once it is checked. */
    default List<FileView> listRefused(Collection<FileId> files) {
        return listScanned(files).stream()
                .filter(ScannedView::isRefused)
                .map(ScannedView::file)
                .toList();
    }

    /** Views of these files without those that the virus scanner hasn't let through. */
    List<FileView> listServed(Collection<FileId> files);

    /** A file that the viewer may open: an own one, or one that was shared with them. */
    Optional<FileView> find(FileId file, Viewer viewer);

    /** Lets an audience open files, from now on. */
    default void share(Collection<FileId> files, Audience audience) {
        shareEach(Map.of(audience, files));
    }

    /** Lets each audience open its files; one statement, however many. */
    void shareEach(Map<Audience, ? extends Collection<FileId>> files);

    /** Takes that back, at once. */
    default void withdraw(Collection<FileId> files, Audience audience) {
        withdrawEach(Map.of(audience, files));
    }

    /** Takes its files from each audience; one statement, however many. */
    void withdrawEach(Map<Audience, ? extends Collection<FileId>> files);

    /**
     * Removes files for good, whoever owns them: their rows in the caller's transaction, their content once that is committed,
     * again until the store has answered.
     */
    void remove(Collection<FileId> files);

    /** Takes files from their owner, in the caller's transaction: from now on the calling module alone shows them. */
    void takeOver(Collection<FileId> files);

    /** @throws FileWithheld if the virus scanner hasn't let its content through, to be asked before anybody hears it is unchanged */
    void requireServed(FileView file);

    /**
     * Where a browser may take a file that the calling module may show from the store itself, for a short while; none where all
     * passes through the application.
     */
    Optional<URI> findAddress(FileView file);

    /** Opens the content of a file that the calling module may show; the caller closes it. */
    default InputStream open(FileView file) {
        return open(file, new FilePart(0, file.size() - 1));
    }

    /** Opens a part of such a file. */
    InputStream open(FileView file, FilePart part);

    /**
     * Keeps content that has no row, under the id of a file that is none: only the calling module knows of it, and
     * {@link #remove} takes it away.
     */
    void keep(FileId id, Path content, String mediaType);

    /**
     * The same under an id of its own, before the calling module's row names it: swept a day later unless {@link #named} has said
     * so by then.
     */
    FileId keep(Path content, String mediaType);

    /**
     * Says that a row names such content from now on, or its removal, in the caller's transaction, which writes that row.
     *
     * @return whether it is there still: content that was swept meanwhile gets no row
     */
    boolean named(FileId file);

    /** The small picture kept beside a file that the calling module may show; empty content where it can have none. */
    Optional<byte[]> findThumbnail(FileView file);

    /** Keeps a small picture beside a file, as long as the file is there. */
    void keepThumbnail(FileView file, Path content);

    /** Keeps the PDF of a document beside it, as long as the document is there. */
    void keepPreview(FileView file, Path content);

    /** Opens a part of the PDF kept beside a document that the calling module may show; the caller closes it. */
    InputStream openPreview(FileView file, FilePart part);

    /** Bytes of a file, both ends included. */
    record FilePart(long first, long last) {}

    /**
     * The people who may open a shared file: those who follow a class, its pupils and staff without their families, its
     * staff alone, those who follow a class of a school, the animators of a school, one person, those who follow one child,
     * a child's guardians and the town hall, everybody of the territory, or the town hall alone, for papers that are nobody
     * else's business.
     */
    sealed interface Audience {
        record OfClass(ClassId schoolClass) implements Audience {}

        record OfPupils(ClassId schoolClass) implements Audience {}

        record OfTeachers(ClassId schoolClass) implements Audience {}

        record OfSchool(SchoolId school) implements Audience {}

        record OfAnimators(SchoolId school) implements Audience {}

        record OfPerson(PersonId person) implements Audience {}

        record OfChild(ChildId child) implements Audience {}

        record OfTerritory(TerritoryId territory) implements Audience {}

        record OfTownHall(TerritoryId territory) implements Audience {}

        /** A paper that a family hands to the town hall: no teacher, and not the child, opens it. */
        record OfFamily(ChildId child) implements Audience {}
    }
}
