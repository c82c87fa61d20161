package fr.ent.messaging.blog;

import fr.ent.core.ImageUse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Readers of an article once it is published. The school reads what is for the public, until there is a public page. */
public enum ArticleAudience {
    CLASS(ImageUse.CLASS),
    FAMILIES(ImageUse.CLASS),
    SCHOOL(ImageUse.SCHOOL),
    PUBLIC(ImageUse.PUBLIC);

    private final ImageUse use;

    ArticleAudience(ImageUse use) {
        this.use = use;
    }

    /** The use that is made of its pictures. */
    public ImageUse use() {
        return use;
    }

    public static List<ArticleAudience> listUsing(Collection<ImageUse> uses) {
        return Arrays.stream(values())
                .filter(audience -> uses.contains(audience.use))
                .toList();
    }
}
