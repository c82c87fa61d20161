/** Tests of what pupils are asked to report on. */
@NullMarked
package fr.ent.messaging.blog.assignment;

import org.jspecify.annotations.NullMarked;
