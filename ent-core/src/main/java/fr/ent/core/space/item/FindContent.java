package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the content of a file for those who may read it. */
@Component
class FindContent {

    private final FindItems find;
    private final VersionRows versions;

    FindContent(FindItems find, VersionRows versions) {
        this.find = find;
        this.versions = versions;
    }

    /**
     * @param version the newest one without it; a former one for those who may change the file
     * @throws NotThere if it isn't the viewer's to read
     */
    NamedContent get(ItemId id, @Nullable Integer version, Viewer viewer) {
        OpenItem open = find.get(id, viewer);
        SpaceItem item = open.item();
        SpaceItem.ItemFile file = item.file();
        if (file == null || (isFormer(version, file) && !open.tellsVersionsTo(viewer))) {
            throw new NotThere();
        }
        VersionRows.VersionContent content = versions.get(id, version == null ? file.version() : version);
        if (isFormer(version, file) && !open.showsFormer(content.mediaType())) {
            throw new NotThere();
        }
        return new NamedContent(
                content.named(ItemName.of(item.name(), content.mediaType()).text()), content.sha256());
    }

    private static boolean isFormer(@Nullable Integer version, SpaceItem.ItemFile file) {
        return version != null && version != file.version();
    }

    /** A stored file under the name that it has in its folder. */
    record NamedContent(FileView file, String sha256) {}
}
