/** Tests of names and roles. */
@NullMarked
package fr.ent.core.lti.roster;

import org.jspecify.annotations.NullMarked;
