/** The tools of a town: written by its administrator, offered to those who add resources. */
@NullMarked
package fr.ent.core.lti.tool;

import org.jspecify.annotations.NullMarked;
