@NullMarked
package fr.ent.messaging.writing.yjs;

import org.jspecify.annotations.NullMarked;
