package fr.ent.messaging.blog;

import fr.ent.core.image.ImageUse;
import fr.ent.messaging.ArticlePlace;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Readers of an article once it is published. What is for the public the school reads as well. */
public enum ArticleAudience {
    CLASS,
    FAMILIES,
    SCHOOL,
    PUBLIC;

    /** The uses that are made of its pictures: what is for the school, or for everybody, stands in the class's own blog as well. */
    public Set<ImageUse> uses() {
        return switch (this) {
            case CLASS, FAMILIES -> Set.of(ImageUse.CLASS);
            case SCHOOL -> Set.of(ImageUse.CLASS, ImageUse.SCHOOL);
            case PUBLIC -> Set.of(ImageUse.CLASS, ImageUse.SCHOOL, ImageUse.PUBLIC);
        };
    }

    /** Whether it can be meant there: a journal is the whole school's. */
    public boolean fits(ArticlePlace place) {
        return place.findClass().isPresent() || uses().contains(ImageUse.SCHOOL);
    }

    public static List<ArticleAudience> listUsing(Collection<ImageUse> uses) {
        return Arrays.stream(values())
                .filter(audience -> !Collections.disjoint(audience.uses(), uses))
                .toList();
    }
}
