/** Articles on their way. */
@NullMarked
package fr.ent.messaging.blog.writing;

import org.jspecify.annotations.NullMarked;
