/** The few topics under which a class puts its articles, and its blog by month. */
@NullMarked
package fr.ent.messaging.blog.category;

import org.jspecify.annotations.NullMarked;
