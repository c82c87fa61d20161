/**
 * The catalogue of resources: what the web offers a school, kept by the town and by schools. Found, rated and recommended by
 * staff, sent to classes to be seen.
 */
@NullMarked
package fr.ent.core.catalogue;

import org.jspecify.annotations.NullMarked;
