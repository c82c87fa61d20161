@NullMarked
package fr.ent.messaging.writing.history;

import org.jspecify.annotations.NullMarked;
