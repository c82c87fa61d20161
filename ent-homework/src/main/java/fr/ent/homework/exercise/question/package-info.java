/** Questions of exercises: how each pupil is dealt them, and which answers are right. */
@NullMarked
package fr.ent.homework.exercise.question;

import org.jspecify.annotations.NullMarked;
