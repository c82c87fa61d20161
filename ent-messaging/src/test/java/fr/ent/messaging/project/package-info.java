@NullMarked
package fr.ent.messaging.project;

import org.jspecify.annotations.NullMarked;
