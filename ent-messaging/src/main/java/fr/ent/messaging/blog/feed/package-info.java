/** A blog as an Atom feed: the public page's for everybody, and secret ones by which readers of a class read on in a program of their own. */
@NullMarked
package fr.ent.messaging.blog.feed;

import org.jspecify.annotations.NullMarked;
