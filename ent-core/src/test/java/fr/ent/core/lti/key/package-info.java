/** Tests of the platform’s keys. */
@NullMarked
package fr.ent.core.lti.key;

import org.jspecify.annotations.NullMarked;
