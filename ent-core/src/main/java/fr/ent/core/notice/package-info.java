/** Notices: what happened, for whom, with a link. */
@NamedInterface("notice")
@NullMarked
package fr.ent.core.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
