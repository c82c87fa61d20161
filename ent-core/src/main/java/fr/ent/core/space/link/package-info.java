/** Secret addresses that open a file or a folder without an account, until they end. */
@NullMarked
package fr.ent.core.space.link;

import org.jspecify.annotations.NullMarked;
