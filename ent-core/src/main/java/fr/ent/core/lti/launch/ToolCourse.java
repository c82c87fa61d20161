package fr.ent.core.lti.launch;

import fr.ent.core.ClassId;
import org.jspecify.annotations.Nullable;

/**
 * A class as a tool is told of it: the class's own name tells of its teacher.
 *
 * @param name to this tool alone
 * @param title its levels in words; none where nothing tells them
 */
public record ToolCourse(
        ClassId schoolClass, String name, @Nullable String title) {}
