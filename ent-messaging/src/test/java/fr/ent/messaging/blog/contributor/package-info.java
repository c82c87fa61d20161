/** Tests of those who write in a journal without a class. */
@NullMarked
package fr.ent.messaging.blog.contributor;

import org.jspecify.annotations.NullMarked;
