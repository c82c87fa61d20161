package fr.ent.core.lti.grade;

import fr.ent.core.ClassId;
import fr.ent.core.lti.LtiToolId;
import java.util.UUID;

/**
 * Something that is scored.
 *
 * @param ofTool made by the tool; else by us with the link
 */
record LineItem(UUID id, LtiToolId tool, ClassId schoolClass, ItemContent content, boolean ofTool) {}
