/** The tile of a class home that its blog gives. */
@NullMarked
package fr.ent.messaging.blog.home;

import org.jspecify.annotations.NullMarked;
