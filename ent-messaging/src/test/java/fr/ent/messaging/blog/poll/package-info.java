/** Tests of polls of articles. */
@NullMarked
package fr.ent.messaging.blog.poll;

import org.jspecify.annotations.NullMarked;
