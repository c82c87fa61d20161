/** The blog of a class and its year as a book: a PDF to be printed and an EPUB to be read, made in the background. */
@NullMarked
package fr.ent.messaging.blog.book;

import org.jspecify.annotations.NullMarked;
