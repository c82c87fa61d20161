/** Tests of the tools of a town. */
@NullMarked
package fr.ent.core.lti.tool;

import org.jspecify.annotations.NullMarked;
