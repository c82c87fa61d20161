@NullMarked
package fr.ent.messaging.blog.category;

import org.jspecify.annotations.NullMarked;
