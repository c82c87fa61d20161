/** Reads and joins updates of Yjs without its library: enough to refuse what isn't one, to know whose it is, and to keep logs short. */
@NullMarked
package fr.ent.messaging.writing.yjs;

import org.jspecify.annotations.NullMarked;
