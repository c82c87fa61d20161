/** Keys: those with which the platform signs, and those by which tools are known. */
@NullMarked
package fr.ent.core.lti.key;

import org.jspecify.annotations.NullMarked;
