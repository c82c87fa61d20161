/** The tile of a class home that its shared texts give. */
@NullMarked
package fr.ent.messaging.writing.home;

import org.jspecify.annotations.NullMarked;
