/** Files on their way into a space, by the protocol tus 1.0.0: cut as often as the line likes, and there once and whole. */
@NullMarked
package fr.ent.core.space.upload;

import org.jspecify.annotations.NullMarked;
