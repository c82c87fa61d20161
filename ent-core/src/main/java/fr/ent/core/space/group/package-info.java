/** Spaces of chosen people: colleagues, and pupils of one's own classes. */
@NullMarked
package fr.ent.core.space.group;

import org.jspecify.annotations.NullMarked;
