@NullMarked
package fr.ent.messaging.writing.text;

import org.jspecify.annotations.NullMarked;
