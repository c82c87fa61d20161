package fr.ent.messaging.project.export;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.shown.ShownArticle;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as it leaves: with what may be shown to the readers whom its article names.
 *
 * @param by given names of its authors, or its class
 * @param left as many pictures and sounds as were left out
 * @param files pictures and sounds by their id, in order
 */
record ExportedProject(ShownArticle article, String by, ProjectBlocks page, int left, Map<FileId, ExportedFile> files) {

    ExportedProject {
        files = new LinkedHashMap<>(files);
    }

    /** The same without the blocks of which the store gives no content. */
    ExportedProject keeping(List<FileView> there) {
        Map<FileId, ExportedFile> named = name(there);
        return new ExportedProject(
                article, by, page.showing(named.keySet()), left + files.size() - named.size(), named);
    }

    /** Names that say nothing of who sent a file, and end as its content does. */
    static Map<FileId, ExportedFile> name(List<FileView> shown) {
        Map<FileId, ExportedFile> named = new LinkedHashMap<>();
        for (FileView file : shown) {
            String folder = file.mediaType().startsWith("image/") ? "images" : "sons";
            named.put(
                    file.id(),
                    new ExportedFile("%s/%02d.%s".formatted(folder, named.size() + 1, ending(file.mediaType())), file));
        }
        return named;
    }

    private static String ending(String mediaType) {
        String kind = mediaType.substring(mediaType.indexOf('/') + 1).replaceAll("[;+ ].*", "");
        return switch (kind) {
            case "jpeg" -> "jpg";
            case "mpeg" -> "mp3";
            case "x-wav", "wave", "vnd.wave" -> "wav";
            default -> kind.replaceAll("[^a-z0-9]", "");
        };
    }
}
