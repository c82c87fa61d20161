@NullMarked
package fr.ent.messaging.blog.feed;

import org.jspecify.annotations.NullMarked;
