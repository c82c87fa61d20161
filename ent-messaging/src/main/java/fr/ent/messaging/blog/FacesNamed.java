package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An article says anew who is on its pictures, in the transaction that writes it. */
public record FacesNamed(ArticleId article, Map<FileId, Set<ChildId>> faces) {

    public FacesNamed {
        faces = new LinkedHashMap<>(faces);
    }
}
