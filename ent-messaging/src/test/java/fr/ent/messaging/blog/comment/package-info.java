/** Comments of articles. */
@NullMarked
package fr.ent.messaging.blog.comment;

import org.jspecify.annotations.NullMarked;
