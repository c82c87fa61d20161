package fr.ent.messaging.demo;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of messaging in the demonstration. */
public final class MessagingDemo {

    private MessagingDemo() {}

    /** In their order. */
    public static List<Furnishing> furnishings() {
        return List.of(new FurnishTalks(), new FurnishBlog(), new FurnishProjects(), new FurnishTexts());
    }
}
