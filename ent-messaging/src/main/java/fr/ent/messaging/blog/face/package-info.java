/** Pupils on the pictures of articles, as far as those who lead a blog may read of them. */
@NullMarked
package fr.ent.messaging.blog.face;

import org.jspecify.annotations.NullMarked;
