/** Folders as children find them at home. */
@NullMarked
package fr.ent.core.space.home;

import org.jspecify.annotations.NullMarked;
