@NullMarked
package fr.ent.messaging.writing.part;

import org.jspecify.annotations.NullMarked;
