/** Colleagues who are in no file of a school, written down by the administrator so that they can be given a right. */
@NullMarked
package fr.ent.core.colleague;

import org.jspecify.annotations.NullMarked;
