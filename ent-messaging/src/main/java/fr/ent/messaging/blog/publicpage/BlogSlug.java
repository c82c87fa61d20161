package fr.ent.messaging.blog.publicpage;

import fr.ent.core.text.FoldedWords;

/** Names as addresses have them: {@code ecole-jean-mace} for a school, {@code ce1-b} for a class. */
final class BlogSlug {

    /** Addresses of schools begin so: none of them is that of a screen. */
    private static final String SCHOOL = "ecole";

    private static final int MOST = 36;

    private BlogSlug() {}

    static String ofSchool(String name) {
        String slug = of(name);
        String school = slug.equals(SCHOOL) || slug.startsWith(SCHOOL + "-") ? slug : SCHOOL + "-" + slug;
        String brief = school.length() <= MOST ? school : school.substring(0, MOST);
        return brief.replaceAll("-+$", "");
    }

    static String of(String name) {
        return FoldedWords.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
