/** A shared text handed out to a class: a copy for each pupil. */
@NullMarked
package fr.ent.messaging.writing.copy;

import org.jspecify.annotations.NullMarked;
