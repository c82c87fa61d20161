@NullMarked
package fr.ent.messaging.blog.book;

import org.jspecify.annotations.NullMarked;
