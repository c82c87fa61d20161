/** Tests of the blog on first screens. */
@NullMarked
package fr.ent.messaging.blog.home;

import org.jspecify.annotations.NullMarked;
