/** Adults without a class who write in the journal of a school, for its teachers to publish. */
@NullMarked
package fr.ent.messaging.blog.contributor;

import org.jspecify.annotations.NullMarked;
