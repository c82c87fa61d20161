/** The library of a school, as its catalogue, its loans and its printed labels share it: who may, what a book is, what day it is. */
@NullMarked
package fr.ent.homework.library;

import org.jspecify.annotations.NullMarked;
