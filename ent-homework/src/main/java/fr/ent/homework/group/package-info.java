/** Groups of pupils of one class or of several: who takes part, and who may say so. */
@NullMarked
package fr.ent.homework.group;

import org.jspecify.annotations.NullMarked;
