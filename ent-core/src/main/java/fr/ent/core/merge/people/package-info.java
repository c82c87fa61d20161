/** The desk of merges: doubles found, two people compared, merged and parted again. */
@NullMarked
package fr.ent.core.merge.people;

import org.jspecify.annotations.NullMarked;
