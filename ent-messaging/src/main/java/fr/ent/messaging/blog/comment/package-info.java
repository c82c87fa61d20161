/** Comments on articles, which a teacher reads before others do. */
@NullMarked
package fr.ent.messaging.blog.comment;

import org.jspecify.annotations.NullMarked;
