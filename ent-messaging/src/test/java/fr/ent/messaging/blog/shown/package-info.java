@NullMarked
package fr.ent.messaging.blog.shown;

import org.jspecify.annotations.NullMarked;
