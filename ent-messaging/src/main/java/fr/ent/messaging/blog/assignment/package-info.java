/** Assignments of a class’s young reporters, and the articles that come of them. */
@NullMarked
package fr.ent.messaging.blog.assignment;

import org.jspecify.annotations.NullMarked;
