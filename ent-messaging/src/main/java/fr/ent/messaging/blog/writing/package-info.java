/** An article's way: written, handed in, given back, published at once or later, changed, taken back. */
@NullMarked
package fr.ent.messaging.blog.writing;

import org.jspecify.annotations.NullMarked;
