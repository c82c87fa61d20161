package fr.ent.core.review;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers that a family hands in: PDF or pictures, uploaded by the sender before, for the town hall alone. */
@Component
public class Papers {

    private final Files files;

    Papers(Files files) {
        this.files = files;
    }

    /**
     * These papers, each once, if they are the sender's own.
     *
     * @throws NotThere if one isn't
     * @throws InvalidInput on {@code fileIds}, {@code type-refused}, if one is neither a PDF nor a picture
     */
    public List<FileId> requireOwn(List<FileId> sent, Viewer sender) {
        List<FileId> distinct = sent.stream().distinct().toList();
        List<FileView> own = distinct.isEmpty() ? List.of() : files.listOwned(distinct, sender);
        if (own.size() < distinct.size()) {
            throw new NotThere();
        }
        if (!own.stream().allMatch(Papers::isPaper)) {
            throw new InvalidInput("fileIds", "type-refused");
        }
        return distinct;
    }

    void open(List<FileId> papers, TerritoryId territory) {
        files.share(papers, new Files.Audience.OfTownHall(territory));
    }

    void close(List<FileId> papers, TerritoryId territory) {
        files.withdraw(papers, new Files.Audience.OfTownHall(territory));
    }

    private static boolean isPaper(FileView file) {
        return file.mediaType().equals("application/pdf") || file.mediaType().startsWith("image/");
    }
}
