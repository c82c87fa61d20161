/** Tests of visits. */
@NullMarked
package fr.ent.core.lti.launch;

import org.jspecify.annotations.NullMarked;
