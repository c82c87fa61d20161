/** Notices: what happened, for whom, with a link. */
@NullMarked
package fr.ent.core.notice;

import org.jspecify.annotations.NullMarked;
