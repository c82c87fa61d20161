@NullMarked
package fr.ent.messaging.blog.publicpage;

import org.jspecify.annotations.NullMarked;
