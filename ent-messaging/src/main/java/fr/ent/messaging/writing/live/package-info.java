/** Tells those who have a shared text open what others write and where they are, whichever copy they are connected to. */
@NullMarked
package fr.ent.messaging.writing.live;

import org.jspecify.annotations.NullMarked;
