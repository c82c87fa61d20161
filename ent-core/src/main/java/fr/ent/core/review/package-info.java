/** Reviews: one way from what a family sends to what the town hall answers, whatever it is about. */
@NamedInterface("review")
@NullMarked
package fr.ent.core.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
