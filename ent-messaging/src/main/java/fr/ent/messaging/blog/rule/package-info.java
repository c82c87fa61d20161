/** How a class or a journal takes comments. */
@NullMarked
package fr.ent.messaging.blog.rule;

import org.jspecify.annotations.NullMarked;
