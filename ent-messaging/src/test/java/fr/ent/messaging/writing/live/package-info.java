@NullMarked
package fr.ent.messaging.writing.live;

import org.jspecify.annotations.NullMarked;
